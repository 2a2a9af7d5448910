"""Which day an article speaks from, and the times that its sentences name."""
