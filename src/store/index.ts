export { createLowdbStore, type LowdbStoreOptions } from './lowdb/create-lowdb-store.js';
