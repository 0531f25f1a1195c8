import type { Seeding } from './seeding.ts';

export function seedWebhooks(_seeding: Seeding): void {}
