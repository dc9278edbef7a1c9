"""The door for agents: what people and programs can do here, as tools of the Model Context Protocol at `/mcp`."""
