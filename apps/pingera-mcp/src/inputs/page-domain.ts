import * as z from 'zod';

/** Where a status page is, as `status.example.com`, out of that or any URL of it. */
export function pageDomain() {
  return z.string().transform((text, check) => {
    const [, host] =
      /^(?:[a-z]+:\/\/)?([^\s/?#:@]+)(?::\d+)?(?:[/?#]\S*)?$/i.exec(text.trim()) ?? [];
    const domain = host?.toLowerCase().replace(/\.$/, '');
    if (domain && domain.length <= 255 && !/^\.|\.\./.test(domain)) return domain;
    check.addIssue('not a domain such as status.example.com, nor a URL of one');
    return z.NEVER;
  });
}
