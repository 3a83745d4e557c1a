// The pack carries this program as `update.mjs`, one file without any dependency.
export {};
