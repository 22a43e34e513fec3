"""iconik ml: Recognition of faces, and the persons that they belong to."""
