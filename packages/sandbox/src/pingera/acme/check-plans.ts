import type { CheckType } from '../check-model.ts';
import type { JsonObject } from '../json-object.ts';

/** A check of the account, and what befalls it. */
export interface CheckPlan {
  readonly name: string;
  readonly type: CheckType;
  readonly group: 'Shop' | 'Platform' | null;
  readonly interval: number;
  readonly url?: string;
  readonly host?: string;
  readonly port?: number;
  readonly parameters?: JsonObject;
  /** Names of the secrets that its script reads. */
  readonly secrets?: readonly string[];
  readonly trouble?: {
    readonly status: 'failed' | 'degraded';
    readonly minutesAgo: number;
    readonly reason: string;
  };
  readonly isPaused?: boolean;
}

const API = 'https://api.acme-outdoor.example/v1';

const BROWSE_SCRIPT = `import { test, expect } from '@playwright/test';

test('finds a tent', async ({ page }) => {
  await page.goto('https://www.acme-outdoor.example/');
  await page.getByRole('searchbox').fill('tent');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').first()).toBeVisible();
});

test('puts it into the cart', async ({ page }) => {
  await page.goto('https://www.acme-outdoor.example/tents/dome-2');
  await page.getByRole('button', { name: 'Add to cart' }).click();
  await expect(page.getByTestId('cart-count')).toHaveText('1');
});
`;

const SIGN_IN_SCRIPT = `import { test, expect } from '@playwright/test';

test('signs in and reads the profile', async ({ request }) => {
  const session = await request.post('https://api.acme-outdoor.example/v1/sessions', {
    data: { user: process.env.SHOP_USER, password: process.env.SHOP_PASSWORD },
  });
  expect(session.ok()).toBeTruthy();
  const profile = await request.get('https://api.acme-outdoor.example/v1/profile');
  expect(profile.ok()).toBeTruthy();
});
`;

export const CHECK_PLANS: readonly CheckPlan[] = [
  {
    name: 'Checkout API',
    type: 'api',
    group: 'Shop',
    interval: 60,
    url: `${API}/checkout/health`,
    parameters: { http_request: { method: 'GET' }, expected_status_code: 200 },
    trouble: {
      status: 'failed',
      minutesAgo: 18,
      reason: 'Expected status 200, got 504: the payment gateway timed out',
    },
  },
  {
    name: 'Payment Gateway',
    type: 'api',
    group: 'Shop',
    interval: 60,
    url: `${API}/payments/health`,
    parameters: { http_request: { method: 'GET' }, expected_status_code: 200 },
    trouble: {
      status: 'degraded',
      minutesAgo: 21,
      reason: 'The answer took longer than 800 ms',
    },
  },
  {
    name: 'Web Storefront',
    type: 'web',
    group: 'Shop',
    interval: 60,
    url: 'https://www.acme-outdoor.example/',
    parameters: {
      regions: ['RU, Moscow', 'EU, West', 'US, East coast'],
      multi_region_execution: { enabled: true, execution_mode: 'all' },
      search_text: 'Acme Outdoor',
    },
  },
  {
    name: 'Search API',
    type: 'api',
    group: 'Shop',
    interval: 120,
    url: `${API}/search?q=tent`,
  },
  {
    name: 'Accounts sign-in',
    type: 'multistep',
    group: 'Shop',
    interval: 600,
    parameters: { pw_script: SIGN_IN_SCRIPT },
    secrets: ['SHOP_USER', 'SHOP_PASSWORD'],
  },
  {
    name: 'Find a tent and fill the cart',
    type: 'synthetic',
    group: 'Shop',
    interval: 900,
    parameters: { pw_script: BROWSE_SCRIPT, regions: ['EU, West'] },
  },
  {
    name: 'Warehouse Sync API',
    type: 'api',
    group: 'Platform',
    interval: 300,
    url: `${API}/warehouse/sync`,
  },
  {
    name: 'Shop certificate',
    type: 'ssl',
    group: 'Platform',
    interval: 21_600,
    host: 'www.acme-outdoor.example',
    port: 443,
    parameters: { assertions: { expiration_threshold: 1_209_600 } },
  },
  {
    name: 'API certificate',
    type: 'ssl',
    group: 'Platform',
    interval: 21_600,
    host: 'api.acme-outdoor.example',
    port: 443,
    parameters: { assertions: { expiration_threshold: 1_209_600 } },
  },
  {
    name: 'Message broker',
    type: 'tcp',
    group: 'Platform',
    interval: 60,
    host: 'broker.acme-outdoor.example',
    port: 5671,
  },
  {
    name: 'Edge router',
    type: 'icmp',
    group: 'Platform',
    interval: 60,
    host: 'edge.acme-outdoor.example',
    parameters: { probe_count: 5, assertions: { max_packet_loss: 20 } },
  },
  {
    name: 'DNS of the shop',
    type: 'dns',
    group: 'Platform',
    interval: 300,
    host: 'www.acme-outdoor.example',
    parameters: { record_type: 'A', expected_answers: ['203.0.113.20', '203.0.113.21'] },
  },
  {
    name: 'Open ports of the edge',
    type: 'portscan',
    group: null,
    interval: 86_400,
    host: 'edge.acme-outdoor.example',
    parameters: { ports: '1-1024' },
  },
  {
    name: 'Old catalogue',
    type: 'web',
    group: null,
    interval: 300,
    url: 'https://catalogue.acme-outdoor.example/',
    isPaused: true,
  },
];
