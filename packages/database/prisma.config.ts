import { defineConfig } from 'prisma/config';

// `prisma generate` looks for a schema engine that it never runs; naming any existing program keeps it from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
// Nor does it ask a server for newer versions.
process.env.CHECKPOINT_DISABLE ??= '1';

export default defineConfig({ schema: 'prisma/schema' });
