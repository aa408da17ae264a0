/** What the gateway's schema builder needs of the Prisma schema: types of the models and their description at run time. */
export { type default as PrismaTypes, getDatamodel } from '../generated/pothos.ts';
