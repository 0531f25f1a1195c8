/** The moment at which the demo is pictured, so that the picture is the same every time. */
const pictured = Date.UTC(2026, 0, 14, 10, 20, 5);

const ahead = pictured - Date.now();
const now = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [now() + ahead] : args, newTarget),
  get: (target, name, receiver) =>
    name === 'now' ? () => now() + ahead : Reflect.get(target, name, receiver),
});
