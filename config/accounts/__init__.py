"""Who people are: signing up and in, their account's page, and the tokens of their programs."""
