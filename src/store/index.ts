export { createLowdbStore, type LowdbStoreOptions } from './lowdb/create-lowdb-store.js';
export { createPostgresStore, type PostgresStoreOptions } from './postgres/create-postgres-store.js';
export { migratePostgres } from './postgres/migrate.js';
