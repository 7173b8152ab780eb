import express, { errorHandler, json, rest } from '@feathersjs/express';
import { feathers } from '@feathersjs/feathers';
import { KnexService } from '@feathersjs/knex';
import knex from 'knex';

/**
 * An HTTP front as a company would take it from a registry: Feathers with its Knex adapter over the table, nothing of our
 * own in between. A row a POST; a key that is there already is its own error, 400 with the database's words.
 */
export async function startPackaged({ port }) {
  const Model = knex({ client: 'pg', connection: { host: '127.0.0.1', port, user: 'postgres', database: 'postgres' } });
  const app = express(feathers());
  app.use(json());
  app.configure(rest());
  app.use('contacts', new KnexService({ Model, name: 'contacts', id: 'key' }));
  app.use(errorHandler({ logger: false, html: false }));
  const server = await app.listen(0, '127.0.0.1');
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  return {
    port: server.address().port,
    async close() {
      server.close();
      server.closeAllConnections();
      await Promise.race([Model.destroy(), new Promise((resolve) => setTimeout(resolve, 2000))]);
    },
  };
}
