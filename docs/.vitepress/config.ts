import { defineConfig } from 'vitepress';
import { linkOutside } from './outside.ts';
import { sidebar } from './sidebar.ts';
import { slugify } from './slugify.ts';

export default defineConfig({
  title: 'oncall-mcp',
  description: 'MCP servers and typed API clients for PagerDuty and Pingera',
  lang: 'en',
  cleanUrls: true,
  // The same fragments as on GitHub, where these pages are read too.
  markdown: { anchor: { slugify }, config: linkOutside },
  themeConfig: {
    nav: [
      { text: 'Start', link: '/get-started' },
      { text: 'Servers', link: '/toolsets' },
      { text: 'SDKs', link: '/sdk/pagerduty/first-call' },
      { text: 'Reference', link: '/reference/settings' },
    ],
    sidebar: sidebar(),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    docFooter: { prev: false, next: false },
  },
});
