# L’aide de chaque commande, et ce qui est dit d’une ligne de commande erronée.
