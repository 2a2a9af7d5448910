"""Text: tokens, sentences, quotations, folding."""
