"""Operations as the generated code declares them, and walks through lists."""
