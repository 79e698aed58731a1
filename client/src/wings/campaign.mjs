// Pages of the campaign: nothing of their own yet.
export {};
