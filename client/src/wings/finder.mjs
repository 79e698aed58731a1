// Pages of the finder: nothing of their own yet.
export {};
