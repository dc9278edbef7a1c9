"""The programs' door: everything under `/api/`, in one envelope."""
