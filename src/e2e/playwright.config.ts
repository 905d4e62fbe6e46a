import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const port = Number(process.env.E2E_PORT ?? 4179);

export default defineConfig({
	testDir: '.',
	testMatch: '*.e2e.ts',
	outputDir: `${project}test-results`,
	workers: 2,
	retries: 0,
	forbidOnly: true,
	timeout: 30_000,
	use: {
		...devices['Desktop Chrome'],
		baseURL: `http://127.0.0.1:${port}`,
		locale: 'zh-CN',
		timezoneId: 'Asia/Shanghai',
		// It would answer in place of what a test puts in the way of a request.
		serviceWorkers: 'block',
		trace: 'retain-on-failure',
		launchOptions: {
			executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
				'--no-first-run'
			]
		}
	},
	projects: [
		{ name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
		{
			name: 'phone',
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
		}
	],
	webServer: {
		// npx would leave its child behind.
		command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
		cwd: project,
		url: `http://127.0.0.1:${port}`,
		reuseExistingServer: false,
		stdout: 'ignore',
		stderr: 'pipe'
	}
});
