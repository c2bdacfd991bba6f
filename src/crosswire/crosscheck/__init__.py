"""Claims to findings: who is who, matters and questions, origins, arithmetic; pure functions."""
