import { missing } from '../../simulators/lab/parts.ts';

/** Started once for a whole run; what it returns runs at the very end. */
export default function setup(): () => void {
  return () => {
    const packages = missing();
    if (packages.length === 0 || process.env['REQUIRE_LAB'] === '1') return;
    const install = `sudo apt-get install ${packages.join(' ')}`;
    process.stdout.write(`\nLeft out: tests against real servers, for want of ${packages.join(', ')}. ${install}\n`);
  };
}
