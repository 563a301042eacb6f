import fc from 'fast-check';

// Properties in unit tests use one seed, so that a red test can be run again. TWINSPEC_SEED tries another one.
const seed = Number(process.env['TWINSPEC_SEED'] ?? 20_260_509);
fc.configureGlobal({ seed });
