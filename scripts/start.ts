import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { rawText } from './raw-text.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A mistake of whoever started this: shown without a stack. */
class UserError extends Error {}

interface CodedError extends Error { code?: string }

/** Builds main.js as for a release, so that the page runs what people install. */
function buildPlugin(): void {
	try {
		execFileSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
	} catch (error) {
		throw new UserError(`The plugin does not build:\n${(error as { stderr?: string }).stderr?.split('\n/')[0] ?? String(error)}`);
	}
}

async function bundlePage(): Promise<string> {
	const { outputFiles } = await build({
		absWorkingDir: root, entryPoints: ['test/host/page.ts'], bundle: true, write: false, format: 'iife',
		target: 'es2022', logLevel: 'warning', legalComments: 'none', plugins: [rawText],
	});
	return outputFiles[0]?.text ?? '';
}

/** Every file of a folder, hidden ones left out: notes with their text, others by name only. */
function readVault(folder: string): Record<string, string> {
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UserError(`There is no folder ${folder}.`);
	const files: Record<string, string> = {};
	const walk = (path: string): void => {
		for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
			const child = path ? `${path}/${entry.name}` : entry.name;
			if (entry.name.startsWith('.')) continue;
			if (entry.isDirectory()) walk(child);
			else if (entry.isFile()) files[child.normalize()] = entry.name.toLowerCase().endsWith('.md') ? readFileSync(join(folder, child), 'utf8') : '';
		}
	};
	walk('');
	return files;
}

async function answers(folder: string): Promise<Record<string, { type: string; body: string }>> {
	const files = readVault(folder);
	buildPlugin();
	const pageJs = await bundlePage();
	const read = (path: string): string => readFileSync(join(root, path), 'utf8');
	const vault = { name: basename(folder), files, mainJs: read('main.js'), manifest: JSON.parse(read('manifest.json')) as unknown, stylesCss: read('styles.css') };
	return {
		'/': { type: 'text/html', body: read('test/host/page/page.html') },
		'/page.js': { type: 'text/javascript', body: pageJs },
		'/vault.json': { type: 'application/json', body: JSON.stringify(vault) },
	};
}

// Nothing but this server is ever asked; the plugin's text is evaluated, which is why eval is allowed.
const policy = "default-src 'self' data: blob:; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

function serve(known: Record<string, { type: string; body: string }>): Server {
	return createServer((request, response) => {
		const found = known[new URL(request.url ?? '/', 'http://localhost').pathname];
		if (!found) return void response.writeHead(404).end('Not found');
		response.writeHead(200, { 'Content-Type': `${found.type}; charset=utf-8`, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' }).end(found.body);
	});
}

async function listen(server: Server, port: number): Promise<void> {
	await new Promise<void>((done, fail) => {
		server.once('error', (error: CodedError) => fail(error.code === 'EADDRINUSE' ? new UserError(`Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`) : error));
		server.listen(port, '127.0.0.1', done);
	});
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { vault: { type: 'string' }, port: { type: 'string', default: '8613' } } });
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UserError(`${values.port} is no port.`);
	const folder = resolve(values.vault ?? join(root, 'test-vault'));
	await listen(serve(await answers(folder)), port);
	console.log(`Interview Loop in the stand-in app: http://127.0.0.1:${port}/`);
	console.log(`Vault: ${folder} (read into memory; nothing is written back). Also: ?theme=dark  ?phone=1  ?side=300`);
}

main().catch((error: unknown) => {
	const usage = error instanceof UserError || (error as CodedError).code?.startsWith('ERR_PARSE_ARGS') === true;
	console.error(usage ? (error as Error).message : error);
	process.exitCode = 1;
});
