import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { firstQuery } from './first-query.ts';
import { send } from './send.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element called root');

createRoot(root).render(<GraphiQL fetcher={send} defaultQuery={firstQuery} isHeadersEditorEnabled={false} />);
