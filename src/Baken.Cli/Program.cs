using Baken.Cli;

return await new Terminal(Console.Out, Console.Error, Settings.OfMachine(), TimeProvider.System).Run(args);
