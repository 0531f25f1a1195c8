/** Letters and digits that look drawn by lot, the same in every run. */
function key(length: number, seed: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
  let state = seed + 1;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[(state >>> 16) % alphabet.length];
  }).join('');
}

function rows<T>(count: number, row: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => row(index));
}

const titles = [
  'Checkout latency above 2s for 5 minutes',
  'Disk usage on db-primary-3 is at 92%',
  'Payment webhook deliveries are failing with 502',
  'High error rate on search API in eu-west-1',
];

const pageNames = ['Платёжный шлюз', 'Личный кабинет', 'Поиск по каталогу', 'Доставка писем'];

/** Answers of the kinds that the servers give, by name. */
export const answers: Readonly<Record<string, readonly object[]>> = {
  'English incidents': rows(25, (index) => ({
    id: `Q${key(13, index)}`,
    incident_number: 48_210 + index,
    title: titles[index % titles.length],
    status: 'triggered',
    urgency: 'high',
    priority: 'P2',
    service: { id: `P${key(6, index + 50)}`, name: 'Checkout API' },
    assignees: [{ id: `P${key(6, index + 90)}`, name: 'Maria Keller' }],
    created_at: `2026-11-${10 + (index % 10)}T08:11:42Z`,
    html_url: `https://acme.pagerduty.com/incidents/Q${key(13, index)}`,
  })),
  'pages with Cyrillic names': rows(25, (index) => ({
    id: key(8, index).toLowerCase(),
    name: pageNames[index % pageNames.length],
    description: 'Сервис недоступен для части пользователей, инженеры ищут причину',
    status: 'major_outage',
  })),
  'ids and addresses': rows(50, (index) => ({
    id: [8, 4, 4, 4, 12].map((length) => key(length, index + length).toLowerCase()).join('-'),
    self: `https://api.pagerduty.com/incidents/Q${key(13, index)}/alerts/Q${key(13, index + 9)}`,
    html_url: `https://acme.pagerduty.com/alerts/Q${key(13, index + 9)}`,
    dedup_key: key(32, index).toLowerCase(),
  })),
  'nothing but keys': rows(100, (index) => ({ id: `Q${key(13, index)}`, key: key(32, index) })),
  measurements: rows(100, (index) => ({
    at: 1_760_000_000_000 + index * 61_234,
    value: (index * 0.37217).toFixed(5),
    ok: index % 2 === 0,
  })),
  'short fields': rows(60, (a) => ({ a, b: [a, a + 1], c: { d: null, e: true }, f: '' })),
  notes: rows(10, () => ({
    content:
      'We saw a spike of connection errors right after the 14:05 deployment of the checkout service. Rolling back brought the error rate down, but the queue of unsent receipts is still draining.',
  })),
  'stack traces': rows(10, (index) => ({
    body: `java.lang.NullPointerException: "order" is null\n\tat com.acme.checkout.OrderService.confirm(OrderService.java:2${index}1)\n`,
  })),
  German: rows(25, () => ({
    name: 'Störung der Zahlungsabwicklung',
    text: 'Wir prüfen die Ursache',
  })),
  Greek: rows(25, () => ({ name: 'Η υπηρεσία πληρωμών δεν είναι διαθέσιμη' })),
  Arabic: rows(25, () => ({ name: 'بوابة الدفع غير متاحة لبعض المستخدمين' })),
  Thai: rows(25, () => ({ name: 'ระบบชำระเงินไม่พร้อมใช้งาน' })),
  Chinese: rows(25, () => ({ name: '支付网关出现故障，工程师正在处理' })),
  emoji: rows(25, () => ({ name: '🔥🔥 checkout 🚨', text: '✅ resolved 🎉' })),
};
