/** How a tool lays out a conversation, cut down to what tells: whose words a reply answers, and what they are. */
export interface Structure {
  readonly says: string;
  readonly html: string;
  /** The customer's last letter; empty where the page shows none. */
  readonly last: string;
  readonly name?: string;
  readonly subject?: string;
  readonly number?: string;
}

export const box = '<form action="x" method="post"><textarea name="reply" placeholder="Reply"></textarea><button>Send</button></form>';
export const ruBox = '<form action="x" method="post"><textarea name="otvet" placeholder="Ответ"></textarea><button>Отправить</button></form>';
