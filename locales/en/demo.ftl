# Lines of the demonstration on simulated platforms.
trial-starting = Setting up a simulated Telegram, Zalo Bot and Zalo OA on this machine. The first time takes half a minute.
trial-ready =
    Chibo answers on three simulated platforms, without any token. Open a browser and play An, Bình,
    or bà Mẫu, the secretary of a made-up unit:
      Telegram   { $telegram }
      Zalo Bot   { $zaloBot }
      Zalo OA    { $zaloOa }
      Web chat   { $web }
    Ask, for instance: “dang phi huu tri bao nhieu”. Send a suggestion as Bình, then type “phản ánh” as bà Mẫu.
