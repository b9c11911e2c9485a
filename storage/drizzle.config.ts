import { defineConfig } from 'drizzle-kit';

// `drizzle-kit generate --config storage/drizzle.config.ts`, in the root of the checkout.
// biome-ignore lint/style/noDefaultExport: drizzle-kit reads the default export.
export default defineConfig({
  dialect: 'postgresql',
  schema: './storage/schema/*.ts',
  out: './storage/migrations',
  casing: 'snake_case',
});
