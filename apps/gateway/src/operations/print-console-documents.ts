import { OperationTypeNode } from 'graphql';
import { consoleDocuments } from './console-documents.ts';

// Prints every query document of the console by its name, as JSON, for programs that ask the gateway what the console asks.
const queries = (await consoleDocuments()).filter(({ operation }) => operation.operation === OperationTypeNode.QUERY);
const byName = queries.map(({ operation, text }) => [operation.name?.value ?? '', text]);
process.stdout.write(`${JSON.stringify(Object.fromEntries(byName))}\n`);
