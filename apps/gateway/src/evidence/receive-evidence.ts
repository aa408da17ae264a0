import { attach, evidenceSentence } from '@qunxing/certification';
import { type ApplicationRow, attachEvidence, type StatedPlaces } from '@qunxing/database';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import type { z } from 'zod';
import { actingAs, momentOf } from '../application/acting.ts';
import { partsOf } from '../application/form-part.ts';
import { namesFor } from '../application/names.ts';
import { procedureOf } from '../application/rules-of.ts';
import { seenApplication } from '../application/seen-application.ts';
import { fileName } from '../file-store/file-name.ts';
import type { Accepted } from '../file-store/file-refusal.ts';
import type { KeptFile } from '../file-store/file-store.ts';
import { images, officeDocuments } from '../file-store/media-type.ts';
import { type FileBody, keepSent, receiveFiles } from '../file-store/receive-file.ts';
import type { Gateway } from '../gateway.ts';
import { createLoaders } from '../loaders.ts';
import { encodeId, ownId } from '../node-id.ts';
import { requireSession } from '../server/require-session.ts';
import { viewerOf } from '../server/session-cookie.ts';
import { givenEvidence } from './given-evidence.ts';
import { headOf } from './head-of.ts';
import { photoPlace } from './photo-place.ts';

const megabyte = 1024 * 1024;

/** A scanned plan of some hundred pages; a photo as a phone takes it. */
const accepted = {
  application: { types: officeDocuments, most: 50 * megabyte },
  verification: { types: images, most: 25 * megabyte },
} as const satisfies Readonly<Record<string, Accepted>>;

type Given = z.infer<typeof givenEvidence>;

const answer = (reply: FastifyReply, status: number, code: string, zh: string, en: string) =>
  reply.code(status).send({ code, message: { zh, en } });

/** What the photo and the device say of where it was taken; null where neither says anything. */
const statedOf = async (
  { files }: Pick<Gateway, 'files'>,
  { hash, mediaType }: KeptFile,
  { latitude, longitude, accuracy }: Given,
): Promise<StatedPlaces | null> => {
  const photo = mediaType === 'image/jpeg' ? photoPlace(await headOf(files, hash)) : undefined;
  const device =
    latitude === undefined || longitude === undefined
      ? undefined
      : { latitude, longitude, ...(accuracy !== undefined && { accuracy }) };
  return photo === undefined && device === undefined ? null : { ...(photo && { photo }), ...(device && { device }) };
};

const ownApplication = (id: string): string | undefined => {
  try {
    return ownId('Application', id, 'id');
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
};

/** Whether an application has a part, and that part such an item. */
const isKnown = async ({ state }: ApplicationRow, { part, item }: Given, gateway: Gateway): Promise<boolean> =>
  (await partsOf(gateway, state.rules.standard)).some(({ key }) => key === part) &&
  (item === undefined || gateway.library.items.has(item));

/**
 * Receives `POST /evidence?application=…&part=…&name=…`: a file behind what an application states, or a photo of what was seen on
 * site. Who may not attach it is told before the file is read.
 */
export const receiveEvidence = (server: FastifyInstance, gateway: Gateway): void => {
  receiveFiles(server, (inner) => {
    inner.post<FileBody & { Querystring: Record<string, unknown> }>(
      '/evidence',
      { onRequest: requireSession(gateway) },
      async (request, reply) => {
        const { database, files, now } = gateway;
        const viewer = await viewerOf(request, gateway);
        const context = { gateway, viewer, load: createLoaders(database) };
        const { application: named, ...said } = request.query;
        const id = ownApplication(String(named));
        const application = id === undefined ? null : await seenApplication(id, context);
        if (application === null || viewer === null || viewer.role === 'auditor')
          return answer(
            reply,
            404,
            'NOT_FOUND',
            '没有这件申报，或不对您开放。请从申报列表进入。',
            'There is no such application, or not for you. Use the list of applications.',
          );
        const read = givenEvidence.safeParse(said);
        if (!read.success || !(await isKnown(application, read.data, gateway)))
          return answer(
            reply,
            400,
            'BAD_USER_INPUT',
            '文件的说明不完整：须注明所属部分，并声明不涉及国家秘密。请刷新页面后重试。',
            'What goes with the file is not complete: its part, and that it holds nothing classified. Reload the page and try again.',
          );
        const given = read.data;
        const by = actingAs(viewer);
        const procedure = await procedureOf(gateway, application.state.rules.procedure);
        const facts = { by, procedure, place: { part: given.part, item: given.item } };
        const refuse = (refused: Parameters<typeof evidenceSentence>[0]) => {
          const { 'zh-CN': zh, en } = evidenceSentence(refused, namesFor(gateway, ''));
          return answer(reply, 409, refused.code, zh, en);
        };
        const may = attach(application.state, { ...facts, held: 0 });
        if ('refused' in may) return refuse(may.refused);
        const kept = await keepSent(files, request, reply, accepted[may.purpose]);
        if (kept === undefined) return reply;
        const at = now();
        const entry = {
          ...facts.place,
          file: kept,
          name: fileName(given.name, kept.mediaType),
          note: given.note,
          stated: await statedOf(gateway, kept, given),
        };
        const { key, ...asked } = given;
        const act = {
          account: by.account,
          key,
          request: { verb: 'attachEvidence', application: application.id, file: kept.hash, ...asked },
          at,
        };
        const change = await attachEvidence(
          database,
          { application: application.id, act, by, moment: momentOf(at) },
          entry,
          ({ state }, held) => attach(state, { ...facts, held }),
        );
        if ('refused' in change) return refuse(change.refused);
        if ('keyTaken' in change)
          return answer(
            reply,
            409,
            'KEY_TAKEN',
            '该请求编号已用于另一个文件，请重新选择文件。',
            'The key of the request was used for another file; choose the file again.',
          );
        return reply.code(201).send({ id: encodeId('Evidence', change.changed.id), hash: kept.hash });
      },
    );
  });
};
