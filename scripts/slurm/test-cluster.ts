import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { hostname, tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { statOf } from '../cli.ts';

const PROGRAMS = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'sinfo', 'squeue'];
const PATH = [process.env.PATH ?? '', '/usr/sbin'].join(delimiter);
/** How often the cluster is asked for its state, in ms. */
const INTERVAL = 250;

/** Why no cluster can be started here; null when one can. */
export function missingForSlurm(): string | null {
	const missing = PROGRAMS.filter(
		(name) => !PATH.split(delimiter).some((folder) => statOf(join(folder, name))?.isFile())
	);
	return missing.length === 0
		? null
		: `${missing.join(', ')} not installed; apt-get install slurm-wlm munge`;
}

async function freePorts(count: number): Promise<number[]> {
	const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
	await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))));
	const ports = servers.map((server) => (server.address() as AddressInfo).port);
	await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
	return ports;
}

/** The configuration of a cluster of nodes with a processor each, all on this host. */
function configuration(folder: string, nodes: readonly string[], ports: readonly number[]): string {
	const { username } = userInfo();
	const [controller, ...others] = ports;
	return [
		'ClusterName=jinian',
		`SlurmctldHost=${hostname()}(127.0.0.1)`,
		`SlurmctldPort=${controller}`,
		`SlurmUser=${username}`,
		`SlurmdUser=${username}`,
		'AuthType=auth/munge',
		`AuthInfo=socket=${join(folder, 'munge.socket')}`,
		'CredType=cred/munge',
		`StateSaveLocation=${join(folder, 'state')}`,
		`SlurmdSpoolDir=${join(folder, 'spool-%n')}`,
		`SlurmctldPidFile=${join(folder, 'slurmctld.pid')}`,
		`SlurmdPidFile=${join(folder, 'slurmd-%n.pid')}`,
		'ProctrackType=proctrack/pgid',
		'TaskPlugin=task/none',
		'JobAcctGatherType=jobacct_gather/none',
		'SelectType=select/cons_tres',
		'SelectTypeParameters=CR_CPU',
		'SlurmdParameters=config_overrides',
		'MpiDefault=none',
		'ReturnToService=2',
		'MailProg=/bin/true',
		...nodes.map(
			(node, index) =>
				`NodeName=${node} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${others[index]} CPUs=1 State=UNKNOWN`
		),
		`PartitionName=all Nodes=${nodes.join(',')} Default=YES State=UP`,
		''
	].join('\n');
}

/** A Slurm cluster on the loopback, with all its files in a folder of its own. */
export class TestCluster {
	readonly #folder: string;
	readonly #nodes: readonly string[];
	readonly #daemons: ChildProcess[] = [];

	private constructor(folder: string, nodes: readonly string[]) {
		this.#folder = folder;
		this.#nodes = nodes;
	}

	/**
	 * Starts the cluster and waits until all nodes are idle.
	 *
	 * @throws Error with the daemons’ last words when they do not come up; they are stopped then
	 */
	static async start(nodes: readonly string[], patience: number): Promise<TestCluster> {
		const folder = mkdtempSync(join(tmpdir(), 'jinian-slurm-'));
		const cluster = new TestCluster(folder, nodes);
		try {
			await cluster.#start(patience);
			return cluster;
		} catch (error) {
			const words = cluster.#lastWords();
			await cluster.stop();
			throw new Error(`the cluster did not come up: ${words}`, { cause: error });
		}
	}

	async #start(patience: number): Promise<void> {
		const inFolder = (name: string) => join(this.#folder, name);
		mkdirSync(inFolder('state'));
		writeFileSync(inFolder('munge.key'), randomBytes(128), { mode: 0o600 });
		writeFileSync(
			inFolder('slurm.conf'),
			configuration(this.#folder, this.#nodes, await freePorts(this.#nodes.length + 1))
		);
		const munge = ['key-file=munge.key', 'socket=munge.socket', 'pid-file=munge.pid'];
		const mungeFiles = [...munge, 'seed-file=munge.seed', 'log-file=munge.log'].map((option) =>
			`--${option}`.replace('=', `=${this.#folder}/`)
		);
		this.#spawn('munged', '--foreground', '--force', ...mungeFiles);
		await this.#until(patience, () => Promise.resolve(statOf(inFolder('munge.socket')) !== null));
		this.#spawn('slurmctld', '-D', '-i', '-f', inFolder('slurm.conf'));
		for (const node of this.#nodes) {
			mkdirSync(inFolder(`spool-${node}`));
			this.#spawn('slurmd', '-D', '-N', node, '-f', inFolder('slurm.conf'));
		}
		await this.#until(patience, async () => {
			const states = await this.run('sinfo', ['-h', '-N', '-o', '%t']);
			return states.trim() === this.#nodes.map(() => 'idle').join('\n');
		});
	}

	#spawn(name: string, ...args: string[]): void {
		const child = spawn(name, args, { env: this.#env, stdio: ['ignore', 'pipe', 'pipe'] });
		const log = join(this.#folder, `daemon-${this.#daemons.length}.log`);
		for (const stream of [child.stdout, child.stderr])
			stream.on('data', (words: Buffer) => {
				if (statOf(this.#folder)) writeFileSync(log, words, { flag: 'a' });
			});
		this.#daemons.push(child);
	}

	get #env() {
		return { ...process.env, PATH, SLURM_CONF: join(this.#folder, 'slurm.conf') };
	}

	#lastWords(): string {
		return this.#daemons
			.map((_, index) => join(this.#folder, `daemon-${index}.log`))
			.filter((log) => statOf(log))
			.map((log) => readFileSync(log, 'utf8').trim().split('\n').slice(-3).join(' | '))
			.join(' || ');
	}

	async #until(patience: number, isSo: () => Promise<boolean>): Promise<void> {
		const end = performance.now() + patience;
		while (!(await isSo().catch(() => false))) {
			const dead = this.#daemons.find(({ exitCode }) => exitCode !== null);
			if (dead) throw new Error(`${dead.spawnfile} ended with code ${dead.exitCode}`);
			if (performance.now() > end) throw new Error(`not within ${patience} ms`);
			await new Promise((resume) => setTimeout(resume, INTERVAL));
		}
	}

	/** Runs a program with the cluster’s configuration and gives what it prints. */
	async run(program: string, args: readonly string[]): Promise<string> {
		const { stdout } = await promisify(execFile)(program, args, { env: this.#env });
		return stdout;
	}

	/**
	 * Waits until no job is left.
	 *
	 * @param patience in ms
	 */
	async finish(patience: number): Promise<void> {
		await this.#until(patience, async () => (await this.run('squeue', ['-h'])).trim() === '');
	}

	/** Ends the jobs and the daemons and removes all files. */
	async stop(): Promise<void> {
		if (this.#daemons.length > 1)
			await this.run('scancel', ['--user', userInfo().username]).catch(() => undefined);
		// Those that were started last first: the others serve them.
		for (const daemon of this.#daemons.reverse()) await ended(daemon);
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

/** So long a daemon may take to end by itself, in ms. */
const GRACE = 5000;

async function ended(daemon: ChildProcess): Promise<void> {
	if (daemon.exitCode !== null || daemon.signalCode !== null) return;
	const exit = new Promise((resume) => daemon.once('exit', resume));
	daemon.kill('SIGTERM');
	const timer = setTimeout(() => daemon.kill('SIGKILL'), GRACE);
	await exit;
	clearTimeout(timer);
}
