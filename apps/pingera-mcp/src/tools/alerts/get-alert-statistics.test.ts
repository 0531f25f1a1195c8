import { expect, test } from 'vitest';
import { serve } from '../../testing/serve.ts';

test('answers the counts that there are, and calls them what they count', async () => {
  const { call, sent } = await serve();

  const { envelope } = await call('get_alert_statistics');

  expect(envelope).toMatchInlineSnapshot(`
    {
      "alert_statistics": [
        {
          "active_alerts": 2,
          "enabled_channels": 4,
          "enabled_rules": 6,
          "recent_alerts": 13,
          "severity_breakdown": {
            "critical": 3,
            "high": 6,
            "low": 2,
            "medium": 2,
          },
        },
      ],
      "metadata": {
        "count": 1,
        "description": "Counts of alerts, and of the rules and channels that are switched on",
      },
    }
  `);
  expect(sent).toEqual(['GET /alerts/stats']);
});

test('an upstream error is passed on', async () => {
  const { call, sandbox } = await serve();
  sandbox.faults.inject({ on: 'GET /alerts/stats', kind: 'status', status: 403 });

  const { error } = await call('get_alert_statistics');

  expect(error?.code).toBe('FORBIDDEN');
});
