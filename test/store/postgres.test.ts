import { createPostgresStore } from '../../src/store/index.js';
import { freshSchema } from '../postgres/fresh-schema.js';
import { storeContract, type Subject } from './contract.js';
import { identityContract } from './identity-contract.js';

const place = (): Promise<string> => freshSchema();
const subject: Subject = { name: 'postgres', create: (url) => createPostgresStore({ url }), place, durable: true, shared: true };

storeContract(subject);
storeContract({ ...subject, name: 'postgres, one conversation in memory', create: (url) => createPostgresStore({ url, hot: 1 }) });
identityContract(subject);
