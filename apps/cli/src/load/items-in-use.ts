import { type ItemDefinition, readDefinition } from '@qunxing/criterion';
import { currentDocuments, type Sql } from '@qunxing/database';

/** The items of the definitions that a database works with: what published figures are held against. Empty before its first start. */
export const itemsInUse = async (sql: Sql): Promise<readonly ItemDefinition[]> => {
  const documents = await currentDocuments(sql, 'criterion');
  const items = documents.flatMap(({ text }) => {
    const read = readDefinition(JSON.parse(text));
    return 'definition' in read ? read.definition.items : [];
  });
  return [...new Map(items.map((item) => [item.id, item])).values()];
};
