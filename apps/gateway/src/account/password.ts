export { hashPassword } from '@qunxing/database';
