<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>AboutCard</name>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>ActionSide</name>
    <message>
        <source>What was changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>その後の変更</translation>
    </message>
</context>
<context>
    <name>AddPopup</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Add another address</source>
        <translation>住所をもう一つ追加</translation>
    </message>
</context>
<context>
    <name>AdjustPopup</name>
    <message>
        <source>Give or take points</source>
        <translation>ポイントの付与・減算</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>付与</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>減算</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>メモ（自分用）</translation>
    </message>
    <message>
        <source>Have too few points</source>
        <translation>ポイントが足りない顧客</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>ポイントを付与</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>ポイントを減算</translation>
    </message>
    <message>
        <source>{paid} pay the debt, {after} can be spent then</source>
        <translation>不足分に {paid} を充当し、利用可能は {after} になります</translation>
    </message>
    <message>
        <source>Can be spent: {before} → {after}</source>
        <translation>利用可能：{before} → {after}</translation>
    </message>
    <message>
        <source>A whole number of points, from 1 to 100,000,000</source>
        <translation>1 から 100,000,000 までの整数を入力してください</translation>
    </message>
    <message>
        <source>Only {available} can be taken</source>
        <translation>減算できるのは {available} までです</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>After merging</source>
        <translation>統合の後</translation>
    </message>
    <message>
        <source>You can take this back at any time.</source>
        <translation>いつでも取り消せます。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>{a} + {b} = {sum}</source>
        <translation>{a} + {b} = {sum}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>{tier} (as before)</source>
        <translation>{tier}（変わりません）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>{number}, that of {name}</source>
        <translation>{number}（{name}）</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客番号</translation>
    </message>
</context>
<context>
    <name>AlongBanner</name>
    <message>
        <source>What you wrote was taken along</source>
        <translation>入力した内容を引き継ぎました</translation>
    </message>
    <message>
        <source>It stands where nothing stood. Look it over; nothing is saved before “Save”.</source>
        <translation>空いていたところに入れてあります。ご確認ください。「保存」を押すまで何も保存されません。</translation>
    </message>
    <message>
        <source>Left as it is, though you wrote: {what}.</source>
        <translation>元のままにしました。入力した内容：{what}。</translation>
    </message>
    <message>
        <source>{sentence} {other}</source>
        <translation>{sentence}{other}</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field}「{value}」</translation>
    </message>
</context>
<context>
    <name>ApartPopup</name>
    <message>
        <source>Take these records apart?</source>
        <translation>この記録を分けますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>分ける</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Same as computer</source>
        <translation>端末に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Who asked for it</source>
        <translation>依頼した人</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>nobody but me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>When it was asked, as 2026-01-31</source>
        <translation>依頼日（例 2026-01-31）</translation>
    </message>
    <message>
        <source>Asked by {who} on {day} — this cannot be undone</source>
        <translation>{day} に {who} が依頼。取り消せません。</translation>
    </message>
</context>
<context>
    <name>BasePopup</name>
    <message>
        <source>Points for money</source>
        <translation>購入のポイント</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>for so much money</source>
        <translation>対象の金額</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>what coupons took off</source>
        <translation>クーポンの値引き分</translation>
    </message>
    <message>
        <source>what was paid with points</source>
        <translation>ポイントで払った分</translation>
    </message>
    <message>
        <source>postage</source>
        <translation>送料</translation>
    </message>
</context>
<context>
    <name>BirthdayCard</name>
    <message>
        <source>Solar</source>
        <translation>新暦</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>旧暦</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>leap month</source>
        <translation>閏月</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Year (may stay empty)</source>
        <translation>年（空欄可）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>A year lies between {first} and {last}, or stays empty.</source>
        <translation>年は{first}から{last}まで、または空欄にします。</translation>
    </message>
    <message>
        <source>Choose month and day, or leave all of it empty.</source>
        <translation>月と日を選ぶか、すべて空欄にしてください。</translation>
    </message>
    <message>
        <source>There is no such day in this month.</source>
        <translation>この月にその日はありません。</translation>
    </message>
    <message>
        <source>from a file: {text}</source>
        <translation>ファイルの値：{text}</translation>
    </message>
    <message>
        <source>Next on {day}. In the sun calendar it moves each year.</source>
        <translation>次は{day}。新暦では毎年変わります。</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>次は{day}です。</translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>Calendar</source>
        <translation>暦</translation>
    </message>
    <message>
        <source>Solar calendar</source>
        <translation>新暦</translation>
    </message>
    <message>
        <source>Lunar calendar</source>
        <translation>旧暦</translation>
    </message>
    <message>
        <source>Lunar calendar, leap month</source>
        <translation>旧暦の閏月</translation>
    </message>
</context>
<context>
    <name>BuilderHead</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新しいセグメント</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>項目を編集</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>What to do with the selected customers</source>
        <translation>選択した顧客への操作</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>{count} 人すべてを選択</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>BulkEditPage</name>
    <message>
        <source>Cancel leaves everybody as they were.</source>
        <translation>キャンセルすると、全員が元のままです。</translation>
    </message>
    <message>
        <source>How far the change is</source>
        <translation>変更の進み具合</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>変更する内容</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>まだ誰も選ばれていません</translation>
    </message>
    <message>
        <source>Choose people in the list of customers, then edit them here.</source>
        <translation>顧客一覧で人を選ぶと、ここで編集できます。</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>顧客一覧を開く</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Edit people</source>
        <translation>一括編集</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>How the list came to them</source>
        <translation>この人たちを絞り込んだ条件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit in Excel instead</source>
        <translation>代わりに Excel で編集</translation>
    </message>
</context>
<context>
    <name>BusinessCard</name>
    <message>
        <source>Business name</source>
        <translation>事業名</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>Give your business a name; you can change it later.</source>
        <translation>事業名を入力してください。あとで変更できます。</translation>
    </message>
</context>
<context>
    <name>BuyerSentences</name>
    <message numerus="yes">
        <source>{count} of them have orders</source>
        <translation>
            <numerusform>うち {count} 人に注文あり</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuyersButton</name>
    <message>
        <source>Buyers as segment</source>
        <translation>購入者をセグメントに保存</translation>
    </message>
    <message>
        <source>Keep the buyers of these orders as a list, and show these people</source>
        <translation>これらの注文の購入者をリストとして保存し、表示する</translation>
    </message>
    <message>
        <source>Buyers, {day}</source>
        <translation>{day}の購入者</translation>
    </message>
    <message>
        <source>None of these orders has a buyer in the lists</source>
        <translation>これらの注文には一覧に表示される購入者がいません</translation>
    </message>
    <message>
        <source>Buyers of the orders</source>
        <translation>注文の購入者</translation>
    </message>
    <message numerus="yes">
        <source>{count} buyer(s) kept as a list</source>
        <translation>
            <numerusform>{count} 人の購入者をリストに保存しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuysCard</name>
    <message>
        <source>Buys most</source>
        <translation>よく買う商品</translation>
    </message>
</context>
<context>
    <name>CameInCard</name>
    <message>
        <source>All changes, from and to</source>
        <translation>すべての変更（前と後）</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>取り込んだ内容</translation>
    </message>
    <message>
        <source>new or changed {count}</source>
        <translation>新規・変更 {count}</translation>
    </message>
    <message>
        <source>unchanged {count}</source>
        <translation>変更なし {count}</translation>
    </message>
    <message>
        <source>kept aside {count}</source>
        <translation>保留行 {count}</translation>
    </message>
    <message>
        <source>All {count} changes, from and to</source>
        <translation>全 {count} 件の変更（前と後）</translation>
    </message>
    <message numerus="yes">
        <source>See {count} changed customer(s)</source>
        <translation>
            <numerusform>変更のあった顧客 {count} 人を見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>保留行</translation>
    </message>
</context>
<context>
    <name>CardBox</name>
    <message>
        <source>Whose card</source>
        <translation>だれのカード</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Card to forward</source>
        <translation>転送用カード</translation>
    </message>
    <message>
        <source>Nobody holds it yet</source>
        <translation>まだ配布なし</translation>
    </message>
    <message>
        <source>The same person keeps the same code in reminders. Made codes leave out 0 O 1 I.</source>
        <translation>同じ人には再案内でも同じコード。作成コードに 0 O 1 I は使いません。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>画像の保存先フォルダー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>コードを発行</translation>
    </message>
    <message>
        <source>No code yet. A code can be forwarded on a card; a friend names it in the order.</source>
        <translation>コードはまだありません。カードで転送でき、友だちが注文時に伝えます。</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Look at the columns</source>
        <translation>列を見る</translation>
    </message>
    <message>
        <source>Why the file cannot be imported</source>
        <translation>取り込めない理由</translation>
    </message>
    <message>
        <source>These are other orders</source>
        <translation>これは別の注文です</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>保留行</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>最初の行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>{sentence} Known from: {shops}. Two shops may use the same numbers.</source>
        <translation>{sentence} 登録元：{shops}。二つの店舗が同じ番号を使うこともあります。</translation>
    </message>
    <message>
        <source>Would be updated</source>
        <translation>更新される顧客</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>The first {count} are shown; the saved file has all of them.</source>
        <translation>最初の {count} 行を表示しています。保存したファイルにはすべてあります。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>空にする</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Drop the files of your shop here</source>
        <translation>店舗のファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Orders, products sold or customers: Excel, CSV or ZIP, several at once.</source>
        <translation>注文・商品明細・顧客：Excel、CSV、ZIP。複数まとめても大丈夫です。</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Orders come in first, then what was sold, then customers.</source>
        <translation>注文、商品明細、顧客の順に取り込みます。</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>このファイルを外す</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>列を見る</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>回答が必要</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>認識済み</translation>
    </message>
    <message>
        <source>Columns matched</source>
        <translation>列の対応済み</translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>Class rules</source>
        <translation>区分ルール</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>Class rules</source>
        <translation>区分ルール</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} に保存</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>What this person buys like</source>
        <translation>この人の買い方</translation>
    </message>
    <message>
        <source>Buys like {class_name}: {why}</source>
        <translation>{class_name}のような買い方：{why}</translation>
    </message>
    <message>
        <source>Buys like {class_name}</source>
        <translation>{class_name}のような買い方</translation>
    </message>
    <message>
        <source>Set the class to {class_name}</source>
        <translation>区分を{class_name}にする</translation>
    </message>
</context>
<context>
    <name>ClassPopup</name>
    <message>
        <source>Name of the class</source>
        <translation>区分の名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>区分名を変更</translation>
    </message>
    <message>
        <source>A class of your own</source>
        <translation>自分で作る区分</translation>
    </message>
    <message>
        <source>Everybody of the class gets the new name; one undo takes it back.</source>
        <translation>この区分の全員が新しい名前になります。一度の取り消しで戻せます。</translation>
    </message>
    <message>
        <source>It begins with a rule; people can be given it by hand, too.</source>
        <translation>まずルールから始まります。手で設定することもできます。</translation>
    </message>
</context>
<context>
    <name>ClassRulesPage</name>
    <message>
        <source>Cancel leaves everybody as they were.</source>
        <translation>キャンセルすると全員元のままです。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>区分を追加</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>The first rule that fits decides</source>
        <translation>最初に当てはまるルールで決まります</translation>
    </message>
    <message>
        <source>A class set by hand stays</source>
        <translation>手で設定した区分はそのままです</translation>
    </message>
    <message>
        <source>The class has another name</source>
        <translation>区分の名前が変わりました</translation>
    </message>
</context>
<context>
    <name>CodePopup</name>
    <message>
        <source>Enter a used code</source>
        <translation>使用済みコードを登録</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>計上</translation>
    </message>
    <message>
        <source>{coupon}, held by {name}</source>
        <translation>{coupon}（{name}さま）</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>コードの数</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>コードを作る</translation>
    </message>
    <message>
        <source>Take codes from a file…</source>
        <translation>ファイルからコードを読む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Row {row}: “{code}” {why}</source>
        <translation>{row}行目：「{code}」{why}</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>{count}件を追加</translation>
    </message>
    <message>
        <source>Tables and texts</source>
        <translation>表とテキスト</translation>
    </message>
</context>
<context>
    <name>CodesPopup</name>
    <message>
        <source>Give codes to a segment</source>
        <translation>セグメントにコードを発行</translation>
    </message>
    <message>
        <source>Who has a code keeps it. Codes leave out 0, O, 1 and I.</source>
        <translation>発行済みの人はそのままです。コードに 0・O・1・I は使いません。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column in your file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Field here</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Field for the column {column}</source>
        <translation>列「{column}」の項目</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>項目を選択…</translation>
    </message>
</context>
<context>
    <name>ColumnPopup</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>標準の列に戻す</translation>
    </message>
    <message>
        <source>Drag a heading to move it, its edge to widen it.</source>
        <translation>見出しをドラッグで移動、端をドラッグで幅を変更。</translation>
    </message>
</context>
<context>
    <name>ComparePopup</name>
    <message>
        <source>Compare two segments</source>
        <translation>2つのセグメントを比べる</translation>
    </message>
    <message>
        <source>One</source>
        <translation>1つ目</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>2つ目</translation>
    </message>
    <message>
        <source>In both: “{one}” and “{other}”</source>
        <translation>両方に入る：「{one}」と「{other}」</translation>
    </message>
    <message>
        <source>Only in “{segment}”</source>
        <translation>「{segment}」だけ</translation>
    </message>
</context>
<context>
    <name>CompletingPage</name>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>Anything missing</source>
        <translation>何かが不足</translation>
    </message>
    <message>
        <source>Who is worth completing</source>
        <translation>埋める価値のある顧客</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>ここでは何も不足していません</translation>
    </message>
    <message>
        <source>Of everybody who bought something, this is known already.</source>
        <translation>購入した全員について、これはもう分かっています。</translation>
    </message>
    <message>
        <source>Open all customers</source>
        <translation>すべての顧客を開く</translation>
    </message>
    <message>
        <source>Worth completing</source>
        <translation>埋める価値のある顧客</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Who bought most and of whom most is missing stands first.</source>
        <translation>よく買い、不足の多い人から順に並びます。</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count} people</source>
        <translation>
            <numerusform>最初の{count}人</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Missing, the most useful first</source>
        <translation>足りないもの（役立つ順）</translation>
    </message>
    <message>
        <source>{score} of {all}</source>
        <translation>{score}/{all}</translation>
    </message>
</context>
<context>
    <name>ConditionLine</name>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>No copy yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Copied {when}</source>
        <translation>{when} にバックアップ</translation>
    </message>
    <message>
        <source>Open for reading only: a check of your shop file failed</source>
        <translation>閲覧のみ：店舗ファイルの検査で問題がありました</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy in Settings, or save what you need. Found: {faults}</source>
        <translation>何も変更していません。設定でバックアップを復元するか、必要な内容を保存してください。検出：{faults}</translation>
    </message>
    <message>
        <source>The sample shop is being made</source>
        <translation>サンプル店舗を作成中</translation>
    </message>
    <message>
        <source>Its invented customers and orders are here in a few seconds.</source>
        <translation>架空の顧客と注文が数秒で揃います。</translation>
    </message>
    <message>
        <source>Import taken back: {orders} orders, {customers} customers.</source>
        <translation>取り込みを取り消しました：注文 {orders} 件、顧客 {customers} 人。</translation>
    </message>
    <message>
        <source>{count} stay because something later stands on them.</source>
        <translation>後の内容が使っているため {count} 件を残しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln 行を取り込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>条件の組み合わせ方</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>すべて当てはまる</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>どれかに当てはまる</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>May we write?</source>
        <translation>配信してよいですか</translation>
    </message>
    <message>
        <source>without a proof a “yes” does not count</source>
        <translation>証跡のない「同意」は数えません</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>どこで聞いたか</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証跡</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Channel</source>
        <translation>連絡手段</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>Consent from now on</source>
        <translation>これからの配信許可</translation>
    </message>
    <message>
        <source>A “yes” needs the person’s own word and proof, so it is never given in bulk.</source>
        <translation>「同意」には本人の言葉と証跡が必要なため、一括では設定できません。</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Add contact</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>An e-mail address looks like {example}.</source>
        <translation>メールアドレスは {example} のように書きます。</translation>
    </message>
    <message numerus="yes">
        <source>This is no whole phone number; it has {count} digit(s).</source>
        <translation>
            <numerusform>電話番号として完全ではありません（{count}桁）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>今すぐバックアップする</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>すべてのバックアップ</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>まだバックアップがありません</translation>
    </message>
    <message>
        <source>One is made before each import and when you close.</source>
        <translation>取り込みの前と終了時に自動で作成します。</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>最新のバックアップ：{when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies kept</source>
        <translation>
            <numerusform>%Ln 個を保存中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Choose a copy from another place</source>
        <translation>別の場所のバックアップを選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln copies</source>
        <translation>
            <numerusform>%Ln 個すべてを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>注文 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>これに戻す</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>{when} のバックアップに戻す</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>{when} のバックアップに戻しますか？</translation>
    </message>
    <message>
        <source>Everything that was saved after {when}</source>
        <translation>{when} より後に保存した内容すべて</translation>
    </message>
    <message>
        <source>A copy of the shop as it is now; it is made first</source>
        <translation>現在の状態のバックアップ（先に作成します）</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>このバックアップに戻す</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Copies of a shop</source>
        <translation>店舗のバックアップ</translation>
    </message>
    <message>
        <source>Go back to {file}?</source>
        <translation>{file} に戻しますか？</translation>
    </message>
    <message>
        <source>Everything in the shop that is not in this copy</source>
        <translation>このバックアップにない内容すべて</translation>
    </message>
</context>
<context>
    <name>CountSide</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Matching now</source>
        <translation>現在の該当</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Who can be reached</source>
        <translation>連絡できる人数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>customer(s) · {percent}% of all</source>
        <translation>
            <numerusform>人 · 全体の {percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in the last 12 months</source>
        <translation>過去12か月で {amount}</translation>
    </message>
    <message>
        <source>live · {ms} ms</source>
        <translation>リアルタイム · {ms} ミリ秒</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>Make {count} code(s)</source>
        <translation>
            <numerusform>コードを{count}件作る</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {left} codes, {wanted} people need one</source>
        <translation>{name} の残りは{left}件、必要なのは{wanted}件</translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) added</source>
        <translation>
            <numerusform>コードを{count}件追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) can be added</source>
        <translation>
            <numerusform>{count}件のコードを追加できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) cannot</source>
        <translation>
            <numerusform>{count}件は使えません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} picture(s) saved</source>
        <translation>
            <numerusform>画像を{count}枚保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all {count}</source>
        <translation>
            <numerusform>{count}枚すべて保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>ほか{count}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponActs</name>
    <message>
        <source>Give to people…</source>
        <translation>配布…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>CouponEditPage</name>
    <message>
        <source>New coupon</source>
        <translation>新しいクーポン</translation>
    </message>
    <message>
        <source>Rewards and coupons</source>
        <translation>特典とクーポン</translation>
    </message>
    <message>
        <source>Customers hold this coupon. What they were promised stays: you can change its name, let it last longer, allow more uses.</source>
        <translation>すでに受け取ったお客さまがいます。約束した条件は変わりません。名前、期限の延長、回数の追加は変更できます。</translation>
    </message>
    <message>
        <source>The card as it will be forwarded; each one shows its own code.</source>
        <translation>転送時の見本です。1枚ごとに固有のコードが入ります。</translation>
    </message>
    <message>
        <source>Card to forward</source>
        <translation>転送用カード</translation>
    </message>
    <message>
        <source>Make coupon</source>
        <translation>クーポンを作る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <translation>{name} を作りました</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} を保存しました</translation>
    </message>
</context>
<context>
    <name>CouponForm</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低金額</translation>
    </message>
    <message>
        <source>Goes with other coupons</source>
        <translation>ほかのクーポンと併用できる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>日付まで</translation>
    </message>
    <message>
        <source>days after it is given</source>
        <translation>配布後の日数</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Codes begin with</source>
        <translation>コードの先頭</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Uses in all</source>
        <translation>合計回数</translation>
    </message>
    <message>
        <source>Uses for each</source>
        <translation>1人あたりの回数</translation>
    </message>
    <message>
        <source>The file of codes is taken after the coupon is made.</source>
        <translation>コードのファイルは作成後に読み込みます。</translation>
    </message>
    <message>
        <source>Name, for yourself</source>
        <translation>名前（自分用）</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What one costs you</source>
        <translation>1回の費用</translation>
    </message>
    <message>
        <source>Orders of at least</source>
        <translation>最低注文額</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From (2026-01-31)</source>
        <translation>開始日（例 2026-01-31）</translation>
    </message>
    <message>
        <source>Last day (2026-01-31)</source>
        <translation>最終日（例 2026-01-31）</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>コードの数</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>特典の内容</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Codes and limits</source>
        <translation>コードと上限</translation>
    </message>
</context>
<context>
    <name>CouponHead</name>
    <message>
        <source>Rewards and coupons</source>
        <translation>特典とクーポン</translation>
    </message>
    <message>
        <source>Enter a used code</source>
        <translation>使用済みコードを登録</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新しいクーポン</translation>
    </message>
</context>
<context>
    <name>CouponStrip</name>
    <message>
        <source>Issued, 90 days</source>
        <translation>90日間の配布</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Sales with a coupon</source>
        <translation>クーポン利用の売上</translation>
    </message>
    <message>
        <source>Got a coupon in 90 days</source>
        <translation>90日以内にクーポンを受領</translation>
    </message>
    <message>
        <source>{money} per use</source>
        <translation>1回あたり {money}</translation>
    </message>
    <message>
        <source>not proof of a cause</source>
        <translation>効果の証明ではありません</translation>
    </message>
</context>
<context>
    <name>CouponWork</name>
    <message>
        <source>{name} runs again</source>
        <translation>{name} を再開しました</translation>
    </message>
    <message>
        <source>{name} is stopped</source>
        <translation>{name} を停止しました</translation>
    </message>
    <message>
        <source>Picture of the card copied</source>
        <translation>カードの画像をコピーしました</translation>
    </message>
    <message>
        <source>The picture is saved in {file}</source>
        <translation>画像を {file} に保存しました</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Nobody got one. It can be given once there are enough codes.</source>
        <translation>まだ配布していません。コードがそろえば配布できます。</translation>
    </message>
    <message>
        <source>There is no order of this number.</source>
        <translation>この番号の注文はありません。</translation>
    </message>
    <message>
        <source>Counted for the coupon</source>
        <translation>クーポンに計上しました</translation>
    </message>
    <message>
        <source>Order {order} used no coupon</source>
        <translation>注文 {order} はクーポン未使用</translation>
    </message>
</context>
<context>
    <name>CouponsPage</name>
    <message>
        <source>No coupons yet</source>
        <translation>クーポンはまだありません</translation>
    </message>
    <message>
        <source>Make a coupon and give it to a segment. Orders that use it are seen when they are imported.</source>
        <translation>クーポンを作り、セグメントに配布します。注文の取り込み時に使用が分かります。</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新しいクーポン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Discounts we could not match</source>
        <translation>照合できない値引き</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Which days</source>
        <translation>日付の範囲</translation>
    </message>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日付（例：2026-01-31）</translation>
    </message>
    <message>
        <source>Last day, as 2026-01-31</source>
        <translation>最終日（例：2026-01-31）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>DayValues</name>
    <message>
        <source>How many</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>どの期間</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日付（例：2026-01-31）</translation>
    </message>
    <message>
        <source>Last day, as 2026-01-31</source>
        <translation>最終日（例：2026-01-31）</translation>
    </message>
</context>
<context>
    <name>DecidePopup</name>
    <message>
        <source>What becomes of the reward?</source>
        <translation>特典をどうしますか？</translation>
    </message>
    <message>
        <source>{friend}, brought by {referrer}</source>
        <translation>{friend}（{referrer}の紹介）</translation>
    </message>
    <message>
        <source>The reward of {points} waits.</source>
        <translation>特典 {points} は保留中です。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>見送る</translation>
    </message>
    <message>
        <source>Open the friend</source>
        <translation>友だちを開く</translation>
    </message>
    <message>
        <source>Which coupon was it?</source>
        <translation>どのクーポンでしたか？</translation>
    </message>
    <message>
        <source>Order {order}: {seen}, {why}</source>
        <translation>注文 {order}：{seen}、{why}</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>計上</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>クーポンなし</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>注文を開く</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Recalculate from orders</source>
        <translation>注文から再計算</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Orders that differ</source>
        <translation>差のある注文</translation>
    </message>
    <message>
        <source>Would be given</source>
        <translation>追加される分</translation>
    </message>
    <message>
        <source>Would be taken</source>
        <translation>取り消される分</translation>
    </message>
    <message>
        <source>You approve</source>
        <translation>承認する分</translation>
    </message>
    <message>
        <source>Nothing is recalculated backwards unless you approve it here</source>
        <translation>ここで承認しない限り、過去の分は再計算されません</translation>
    </message>
    <message>
        <source>Each approved order gets one adjustment; the entries of before stay as they are.</source>
        <translation>承認した注文ごとに調整が 1 件記録され、以前の記録はそのまま残ります。</translation>
    </message>
    <message>
        <source>Every order has earned what the rules say</source>
        <translation>すべての注文のポイントがルールどおりです</translation>
    </message>
    <message>
        <source>When you change a rule backwards, what differs is listed here.</source>
        <translation>過去にさかのぼってルールを変えると、差がここに並びます。</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>台帳へ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Found among your customers</source>
        <translation>既存の顧客と一致</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What taking back did</source>
        <translation>取り消しの結果</translation>
    </message>
    <message>
        <source>Nothing was overwritten without being listed below. A copy from before the import was made.</source>
        <translation>上書きした内容はすべて下に記載しています。取り込み前のバックアップもあります。</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>保留行</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>取り込みを取り消しました。</translation>
    </message>
    <message>
        <source>The same file can be imported again at any time.</source>
        <translation>同じファイルはいつでも取り込み直せます。</translation>
    </message>
    <message>
        <source>Undo works at any time, today or next year. What was changed since is kept and listed.</source>
        <translation>いつでも取り消せます。その後に変更した内容は残し、一覧にします。</translation>
    </message>
    <message>
        <source>Changes, from and to</source>
        <translation>変更（前と後）</translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message>
        <source>Choose files from your shop</source>
        <translation>店舗のファイルを選ぶ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Drop {file} here</source>
        <translation>{file} をここにドロップ</translation>
    </message>
    <message numerus="yes">
        <source>Drop {file} and %Ln more here</source>
        <translation>
            <numerusform>{file} とほか %Ln 件をここにドロップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to import {file}</source>
        <translation>ドロップして {file} を取り込む</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Pairs</source>
        <translation>組</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合済み</translation>
    </message>
    <message>
        <source>Not same</source>
        <translation>別人</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>過去の取り込み</translation>
    </message>
    <message>
        <source>Each can be taken back at any time; what you changed since is kept.</source>
        <translation>いつでも取り消せます。その後に変更した内容は残ります。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>{file} の取り込みを取り消す</translation>
    </message>
</context>
<context>
    <name>EarnPopup</name>
    <message>
        <source>Times</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Times the points</source>
        <translation>ポイントの倍率</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Tier that is reached</source>
        <translation>到達するランク</translation>
    </message>
    <message>
        <source>Choose a tier</source>
        <translation>ランクを選ぶ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>すべての商品</translation>
    </message>
    <message>
        <source>Product: part of its title or its code</source>
        <translation>商品：名前の一部または番号</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No product is called so.</source>
        <translation>その名前の商品はありません。</translation>
    </message>
    <message>
        <source>On these weekdays; none is every day</source>
        <translation>曜日の指定。選ばなければ毎日</translation>
    </message>
    <message>
        <source>First day, as 2026-01-31</source>
        <translation>最初の日（例 2026-01-31）</translation>
    </message>
    <message>
        <source>Last day, as 2026-01-31</source>
        <translation>最後の日（例 2026-01-31）</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>開始・終了</translation>
    </message>
    <message>
        <source>Days until they can be used</source>
        <translation>使えるまでの日数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Waits longer than other points</source>
        <translation>ほかより長い待ち期間</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>One row for each entry: when, customer, kind, points, what for, order, balance. What people have left is a table of its own, see All tables.</source>
        <translation>記録ごとに 1 行：日時、顧客、種類、ポイント、内容、注文、残高。残りの内訳は別の表で、「すべての表」にあります。</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erasing</source>
        <translation>消去しています</translation>
    </message>
    <message>
        <source>The whole file is written anew, so that no byte is left.</source>
        <translation>一切残らないよう、ファイル全体を書き直します。</translation>
    </message>
    <message>
        <source>Hand over first: everything known of the person, as one file</source>
        <translation>先に引き渡し：この人について分かっているすべてを 1 つのファイルに</translation>
    </message>
    <message>
        <source>Type the name:</source>
        <translation>名前を入力：</translation>
    </message>
    <message>
        <source>Type the number:</source>
        <translation>番号を入力：</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>保存したファイル</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>{name} を消去</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>All that is known is saved in {file}</source>
        <translation>すべての情報を {file} に保存しました</translation>
    </message>
    <message>
        <source>Erased for good. The orders stay without a name.</source>
        <translation>完全に消去しました。注文は名前なしで残ります。</translation>
    </message>
    <message>
        <source>Erased. What is left in the file goes at the next start.</source>
        <translation>消去しました。ファイルに残った分は次の起動時に消えます。</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Order of the example</source>
        <translation>例にする注文</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>With the first orders, one of them is worked out here.</source>
        <translation>注文が入ると、ここで一件を例に計算します。</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>計算例</translation>
    </message>
    <message>
        <source>Paid on {day}</source>
        <translation>{day}の支払い</translation>
    </message>
    <message>
        <source>− postage</source>
        <translation>− 送料</translation>
    </message>
    <message>
        <source>+ taken off by coupons</source>
        <translation>+ クーポン値引き分</translation>
    </message>
    <message>
        <source>+ paid with points</source>
        <translation>+ ポイント払い分</translation>
    </message>
    <message>
        <source>{rate}, whole points</source>
        <translation>{rate}（端数切り捨て）</translation>
    </message>
    <message>
        <source>Tier {times}</source>
        <translation>ランク {times}</translation>
    </message>
    <message>
        <source>It would earn nothing.</source>
        <translation>獲得はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Can be spent {days} days after the sign-off.</source>
        <translation>
            <numerusform>受け取りの {days} 日後から使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be spent from {day} on.</source>
        <translation>{day}から使えます。</translation>
    </message>
    <message>
        <source>By the version in force it earns {points}.</source>
        <translation>有効なバージョンでは {points} です。</translation>
    </message>
</context>
<context>
    <name>ExcelPart</name>
    <message>
        <source>Names, class, tags, region, birthday, source, notes and your own fields can be edited; orders and money are there to sort by.</source>
        <translation>氏名・区分・タグ・地域・誕生日・流入元・メモ・独自項目を編集できます。注文数と金額は並べ替えの参考です。</translation>
    </message>
    <message>
        <source>Phones and e-mails are in full; keep the file to yourself.</source>
        <translation>電話番号とメールはそのまま書き出されます。ファイルの扱いにご注意ください。</translation>
    </message>
    <message>
        <source>Save the workbook and drop it on this window: you see every difference before anything changes, and one Undo takes all of it back.</source>
        <translation>ブックを保存してこのウィンドウにドロップしてください。変更の前に違いをすべて確認でき、元に戻すのも一度で済みます。</translation>
    </message>
    <message>
        <source>Leave the column with the customer numbers as it is.</source>
        <translation>顧客番号の列はそのままにしてください。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Phones and e-mails in full</source>
        <translation>電話番号とメールアドレスを隠さず書き出す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>ファイルを書き出しています</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Until it is whole, nothing stands in its place.</source>
        <translation>書き終わるまで、途中のファイルは残りません。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>一覧として</translation>
    </message>
    <message>
        <source>To edit in Excel</source>
        <translation>Excel で編集</translation>
    </message>
    <message>
        <source>These orders</source>
        <translation>この注文</translation>
    </message>
    <message>
        <source>These entries</source>
        <translation>この記録</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>すべての表</translation>
    </message>
    <message>
        <source>CSV files in a zip</source>
        <translation>CSV をまとめた ZIP</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>customers to edit</source>
        <translation>編集する顧客</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>points ledger</source>
        <translation>ポイント台帳</translation>
    </message>
    <message>
        <source>all tables</source>
        <translation>すべての表</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
</context>
<context>
    <name>ExportSpeech</name>
    <message>
        <source>The file must end in {one} or {other}.</source>
        <translation>ファイル名の末尾は {one} か {other} にしてください。</translation>
    </message>
    <message>
        <source>There is no view “{view}”. There are: {views}</source>
        <translation>「{view}」というビューはありません。使えるもの：{views}</translation>
    </message>
    <message>
        <source>A view can be named for customers only.</source>
        <translation>ビューを指定できるのは顧客だけです。</translation>
    </message>
    <message>
        <source>Customers written: {people} ({path})</source>
        <translation>書き出した顧客：{people}（{path}）</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({path})</source>
        <translation>{rows} 行を書き出しました（{path}）</translation>
    </message>
    <message>
        <source>Cells that lost characters which the file cannot hold: {cells}</source>
        <translation>ファイルに保存できない文字を失ったセル：{cells}</translation>
    </message>
</context>
<context>
    <name>ExtendPopup</name>
    <message>
        <source>Let points last longer</source>
        <translation>ポイントの期限を延ばす</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31</source>
        <translation>最終日（例：2026-12-31）</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>期限を延ばす</translation>
    </message>
    <message>
        <source>What lasts longer already stays as it is.</source>
        <translation>もともと期限が長い分は変わりません。</translation>
    </message>
    <message>
        <source>{points} can be spent until {day}</source>
        <translation>{points} が {day} まで使えます</translation>
    </message>
    <message>
        <source>Nothing expires before that day.</source>
        <translation>その日より前に失効するポイントはありません。</translation>
    </message>
    <message>
        <source>A day is written as 2026-12-31</source>
        <translation>日付は 2026-12-31 の形で入力してください</translation>
    </message>
    <message>
        <source>That day is over already</source>
        <translation>その日はもう過ぎています</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>A fact about this customer</source>
        <translation>この顧客についての情報</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>何という名前ですか</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Give it a name, such as “cup size”.</source>
        <translation>「カップサイズ」のように名前を付けてください。</translation>
    </message>
    <message>
        <source>A day looks like 2026-01-31, and is not after today.</source>
        <translation>日付は 2026-01-31 のように書き、今日以前にします。</translation>
    </message>
    <message>
        <source>Write what holds.</source>
        <translation>内容を書いてください。</translation>
    </message>
    <message>
        <source>A month looks like 2026-03.</source>
        <translation>月は 2026-03 のように書きます。</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Two circles</source>
        <translation>2段</translation>
    </message>
    <message>
        <source>Whose family</source>
        <translation>誰の紹介ツリー</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The family as a table</source>
        <translation>紹介ツリーの表</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>この段</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>out of lists, never messaged</source>
        <translation>一覧に出さず、配信もしない</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}：なし</translation>
    </message>
    <message>
        <source>Where they know you from</source>
        <translation>どこで店を知ったか</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Consent (down only)</source>
        <translation>配信許可（厳しくするのみ）</translation>
    </message>
    <message>
        <source>Find and replace in a text field</source>
        <translation>文字の検索と置換</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>独自項目</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新しい項目の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>新しい項目の形式</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>A field that the program does not have</source>
        <translation>まだない項目を作る</translation>
    </message>
    <message>
        <source>It stands on the page of every customer.</source>
        <translation>すべての顧客のページに表示されます。</translation>
    </message>
    <message>
        <source>Write what can be chosen, with commas between.</source>
        <translation>選択肢をカンマで区切って入力してください。</translation>
    </message>
    <message>
        <source>Name of the field {name}</source>
        <translation>項目「{name}」の名前</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>「{name}」を上へ</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>「{name}」を下へ</translation>
    </message>
    <message>
        <source>Give up the field {name}</source>
        <translation>項目「{name}」の使用をやめる</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>使用をやめる</translation>
    </message>
    <message>
        <source>What can be chosen in {name}</source>
        <translation>「{name}」の選択肢</translation>
    </message>
    <message>
        <source>The same value: likely the same person</source>
        <translation>値が同じなら同一人物の可能性が高い</translation>
    </message>
    <message>
        <source>Two customers with the same {name} are likely one</source>
        <translation>「{name}」が同じ2人は同一人物の可能性が高い</translation>
    </message>
    <message>
        <source>Use the field {name} again</source>
        <translation>項目「{name}」を再び使う</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再び使う</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>使用していません</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい・いいえ</translation>
    </message>
    <message>
        <source>nobody has a value yet</source>
        <translation>まだ入力がありません</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have a value</source>
        <translation>
            <numerusform>{count}人が入力済み</numerusform>
        </translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>項目には名前が必要です。</translation>
    </message>
    <message>
        <source>Another field has this name.</source>
        <translation>同じ名前の項目があります。</translation>
    </message>
    <message>
        <source>small, medium, large</source>
        <translation>小、中、大</translation>
    </message>
</context>
<context>
    <name>FieldPopup</name>
    <message>
        <source>What is asked about?</source>
        <translation>何について？</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Events and segments</source>
        <translation>行動とセグメント</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未取り込み</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>すべての条件をクリア</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>セグメントに保存</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>Delete で外せます</translation>
    </message>
    <message>
        <source>Click to change the rule, Delete takes it off</source>
        <translation>クリックでルールを変更、Deleteで外す</translation>
    </message>
    <message>
        <source>Click to change it, Delete takes it off</source>
        <translation>クリックで変更、Delete キーで外す</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Remove filter</source>
        <translation>条件を外す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>FirstLine</name>
    <message>
        <source>Only the first</source>
        <translation>先頭だけ</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>people by</source>
        <translation>人、基準は</translation>
    </message>
    <message>
        <source>By which number or day</source>
        <translation>どの数値・日付で</translation>
    </message>
    <message>
        <source>Which end comes first</source>
        <translation>どちらから</translation>
    </message>
    <message>
        <source>the largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>the smallest first</source>
        <translation>小さい順</translation>
    </message>
</context>
<context>
    <name>ForgivePopup</name>
    <message>
        <source>Forgive the debt</source>
        <translation>不足分を免除</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>メモ（自分用）</translation>
    </message>
    <message>
        <source>Forgive</source>
        <translation>免除する</translation>
    </message>
    <message>
        <source>{points} are owed: they were taken back after a refund and had been spent.</source>
        <translation>{points} が不足しています。返金で取り消すべき分が、すでに使われていました。</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>保存していない内容を破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>顧客の追加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>下書きを{time}に保存</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FormRoom</name>
    <message>
        <source>Likely the same person</source>
        <translation>同じ人の可能性が高い</translation>
    </message>
    <message>
        <source>Likely the same person: {name}, {score}%</source>
        <translation>同じ人の可能性が高い：{name}、{score}%</translation>
    </message>
    <message>
        <source>Open {name} instead</source>
        <translation>代わりに{name}を開く</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Likely the same person</source>
        <translation>同じ人の可能性が高い</translation>
    </message>
    <message>
        <source>Open {name} instead</source>
        <translation>代わりに{name}を開く</translation>
    </message>
    <message>
        <source>Add and merge</source>
        <translation>追加して統合</translation>
    </message>
    <message>
        <source>What you wrote is taken along as a proposal. Nothing is saved by it.</source>
        <translation>入力した内容は提案として引き継がれ、それだけでは保存されません。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性は低め</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>{score} / {all}</source>
        <translation>{score} / {all}</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>情報の充実度</translation>
    </message>
    <message>
        <source>Shown while you type. Nothing is saved until you press “{button}”.</source>
        <translation>入力中に表示されます。「{button}」を押すまで保存されません。</translation>
    </message>
    <message>
        <source>can be written to by SMS</source>
        <translation>SMSを送れます</translation>
    </message>
    <message>
        <source>the birthday is known</source>
        <translation>誕生日がわかっています</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>same shop account</source>
        <translation>同じ店舗アカウント</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>同じメール</translation>
    </message>
    <message>
        <source>Found among your customers</source>
        <translation>既存の顧客と一致</translation>
    </message>
    <message>
        <source>Their orders went to the person you already had.</source>
        <translation>注文は既存の顧客に加えました。</translation>
    </message>
</context>
<context>
    <name>GiveOnePopup</name>
    <message>
        <source>Give a coupon</source>
        <translation>クーポンを渡す</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>There is no coupon with codes left that the customer has not got.</source>
        <translation>この顧客がまだ持っておらず、コードが残っているクーポンはありません。</translation>
    </message>
    <message>
        <source>codes left: {count}</source>
        <translation>残りコード：{count}</translation>
    </message>
</context>
<context>
    <name>GivePopup</name>
    <message>
        <source>Give a coupon</source>
        <translation>クーポンを配布</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>Who holds it already keeps the same code.</source>
        <translation>すでに持っている人のコードは変わりません。</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>A group of conditions</source>
        <translation>条件のグループ</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>いくつ当てはまるか</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>どれにも当てはまらない</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>当てはまる条件</translation>
    </message>
    <message>
        <source>Copy this group</source>
        <translation>このグループを複製</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>このグループを削除</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Add a group in it</source>
        <translation>中にグループを追加</translation>
    </message>
</context>
<context>
    <name>HappeningLine</name>
    <message>
        <source>Ordered or did not</source>
        <translation>注文したかどうか</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>注文した</translation>
    </message>
    <message>
        <source>did not order</source>
        <translation>注文していない</translation>
    </message>
    <message>
        <source>orders come to</source>
        <translation>注文の合計が</translation>
    </message>
    <message>
        <source>pieces bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>獲得ポイント</translation>
    </message>
    <message>
        <source>points spent</source>
        <translation>利用ポイント</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>All of these in the same order</source>
        <translation>すべて同じ注文の中</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Say more about the order</source>
        <translation>注文の条件を足す</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>渡す…</translation>
    </message>
    <message>
        <source>Holds none</source>
        <translation>持っていません</translation>
    </message>
    <message>
        <source>Copy the code {code}</source>
        <translation>コード{code}をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>Mark {coupon} as used</source>
        <translation>{coupon}を使用済みにする</translation>
    </message>
    <message>
        <source>Mark as used…</source>
        <translation>使用済みにする…</translation>
    </message>
    <message>
        <source>There is no order with which it could have been used</source>
        <translation>使えた注文がありません</translation>
    </message>
    <message>
        <source>used on {day}</source>
        <translation>{day}に使用</translation>
    </message>
    <message>
        <source>Open the order {order}</source>
        <translation>注文{order}を開く</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>コードをコピーしました</translation>
    </message>
    <message>
        <source>{coupon} given</source>
        <translation>{coupon}を渡しました</translation>
    </message>
    <message>
        <source>{coupon} counted for order {order}</source>
        <translation>{coupon}を注文{order}に計上しました</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>What to do with the selected customers</source>
        <translation>選択した顧客への操作</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>{count} 人すべてを選択</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更しています…</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Name, phone, order number</source>
        <translation>名前・電話・注文番号</translation>
    </message>
    <message>
        <source>Search the hidden</source>
        <translation>非表示の顧客を検索</translation>
    </message>
    <message>
        <source>Hidden customers</source>
        <translation>非表示の顧客</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>非表示の顧客はいません</translation>
    </message>
    <message>
        <source>Whom you hide leaves the lists and is never written to; the orders still count.</source>
        <translation>非表示にした顧客は一覧に出ず、連絡もしません。注文は集計に残ります。</translation>
    </message>
    <message>
        <source>Open all customers</source>
        <translation>すべての顧客を開く</translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>非表示の顧客をすべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>ページ全体を開く</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>この顧客の履歴</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>in no list and never written to; their orders still count</source>
        <translation>一覧に出ず連絡もしません。注文は集計に残ります</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Hidden since</source>
        <translation>非表示の日時</translation>
    </message>
    <message>
        <source>By which action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>No hidden customer has “{search}”</source>
        <translation>非表示の顧客に「{search}」はいません</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Person, file, tag…</source>
        <translation>顧客・ファイル・タグ…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>every change of your records, from and to</source>
        <translation>すべての変更の前と後</translation>
    </message>
    <message>
        <source>What was done, by day</source>
        <translation>日ごとの操作</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Imports and edits stand here, and can be taken back at any time.</source>
        <translation>取り込みと変更がここに並び、いつでも取り消せます。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>No action fits all of these filters</source>
        <translation>すべての条件に合う操作はありません</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを取り消す</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルを取り込む</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>ファイル選択</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>行の確認</translation>
    </message>
    <message>
        <source>Which file is shown</source>
        <translation>表示するファイル</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Cancel leaves your shop as it was before.</source>
        <translation>キャンセルすると、取り込み前の状態のままです。</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>取り込みの進み具合</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} に保存しました</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} を取り込み中</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>{file} を確認中</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>取り込みを取り消しました。</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>行の確認</translation>
    </message>
</context>
<context>
    <name>ImportSpeech</name>
    <message>
        <source>Rows read</source>
        <translation>読み取った行</translation>
    </message>
    <message>
        <source>Rows applied</source>
        <translation>取り込んだ行</translation>
    </message>
    <message>
        <source>Rows unchanged</source>
        <translation>変更なしの行</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>保留行</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>変更した顧客</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>新規注文</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>変更した注文</translation>
    </message>
    <message>
        <source>Orders that look older here</source>
        <translation>登録済みより古い注文</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>受取金額</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>取り込み番号</translation>
    </message>
    <message>
        <source>This was only a trial; nothing was changed.</source>
        <translation>試しただけです。何も変更していません。</translation>
    </message>
    <message>
        <source>“{table}” was left out: its columns are not known.</source>
        <translation>「{table}」は列の意味が不明なため外しました。</translation>
    </message>
    <message>
        <source>No file has a column “{column}”.</source>
        <translation>列「{column}」のあるファイルはありません。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are: {fields}</source>
        <translation>項目「{field}」はありません。使える項目：{fields}</translation>
    </message>
    <message>
        <source>Taken back. Customers: {customers}. Orders: {orders}.</source>
        <translation>取り消しました：顧客 {customers} 人、注文 {orders} 件。</translation>
    </message>
    <message>
        <source>Kept because they were changed since: {count}</source>
        <translation>その後に変更されたため残したもの：{count}</translation>
    </message>
    <message>
        <source>Emptied because something that stays belongs to them: {count}</source>
        <translation>参照が残るため空にしたもの：{count}</translation>
    </message>
</context>
<context>
    <name>InvalidCard</name>
    <message>
        <source>No record looks invalid.</source>
        <translation>無効と思われる記録はありません。</translation>
    </message>
    <message>
        <source>Records that look invalid</source>
        <translation>無効と思われる記録</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look: {reason}</source>
        <translation>見る：{reason}</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Whose values are shown…</source>
        <translation>どの値を表示するか…</translation>
    </message>
    <message>
        <source>Joined in another way, too</source>
        <translation>ほかにもつながりがあります</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>分ける…</translation>
    </message>
</context>
<context>
    <name>Joins</name>
    <message>
        <source>Of which records this is</source>
        <translation>どの記録からできているか</translation>
    </message>
</context>
<context>
    <name>KeepPopup</name>
    <message>
        <source>How long a tier is kept</source>
        <translation>ランクの維持期間</translation>
    </message>
    <message>
        <source>Who did not reach it again</source>
        <translation>再び到達しなかった人</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>猶予日数</translation>
    </message>
    <message>
        <source>A refund counts at once, not at the review</source>
        <translation>返金は見直し時ではなくすぐに反映</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New segment</source>
        <translation>新しいセグメント</translation>
    </message>
    <message>
        <source>What is the segment called?</source>
        <translation>セグメントの名前は？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The segment “{name}” is saved</source>
        <translation>セグメント「{name}」を保存しました</translation>
    </message>
</context>
<context>
    <name>KeptAside</name>
    <message>
        <source>Look at them</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at the rows kept aside</source>
        <translation>保留行を見る</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %Ln row(s) and why</source>
        <translation>
            <numerusform>保留行 %Ln 行とその理由</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastImport</name>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Look at the last import</source>
        <translation>最新の取り込みを見る</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>この取り込みを取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>came in</source>
        <translation>取り込み済み</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>保留行</translation>
    </message>
</context>
<context>
    <name>LeapDayLine</name>
    <message>
        <source>29 February in years without it</source>
        <translation>2月29日がない年</translation>
    </message>
    <message>
        <source>When birthdays and anniversaries of that day are counted.</source>
        <translation>その日の誕生日や記念日をいつと数えるか。</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>除外を追加</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した顧客</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>未入力</translation>
    </message>
</context>
<context>
    <name>LedgerCheck</name>
    <message>
        <source>Check ledger</source>
        <translation>台帳を確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Checking… {percent}%</source>
        <translation>確認中… {percent}%</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring back a copy from before, in Settings. ({faults})</source>
        <translation>何も変更していません。設定から以前のバックアップを復元してください。（{faults}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>LedgerFilters</name>
    <message>
        <source>Customer, order no., note</source>
        <translation>顧客・注文番号・メモ</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>ポイント台帳を検索</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>絞り込みをすべて解除</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>LedgerFoot</name>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open customer</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>{points} given</source>
        <translation>付与 {points}</translation>
    </message>
    <message>
        <source>{points} taken</source>
        <translation>減少 {points}</translation>
    </message>
    <message>
        <source>together {points}</source>
        <translation>合計 {points}</translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>ポイントを付与</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Points ledger</source>
        <translation>ポイント台帳</translation>
    </message>
    <message>
        <source>Take over balances from a file…</source>
        <translation>ファイルから残高を取り込む…</translation>
    </message>
    <message>
        <source>Recalculate from orders…</source>
        <translation>注文から再計算…</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>ポイントはまだありません</translation>
    </message>
    <message>
        <source>Points of customers come with their orders, by the rules you set.</source>
        <translation>ルールを決めると、注文ごとに顧客のポイントが付きます。</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>ルールを決める</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>No entry fits what you ask for</source>
        <translation>条件に合う記録がありません</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>すべての記録を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Your rules are in force: the next orders earn points.</source>
        <translation>ルールは有効です。次の注文からポイントが付きます。</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>ポイントを付与</translation>
    </message>
</context>
<context>
    <name>LedgerStrip</name>
    <message>
        <source>Can be spent</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>Given this month</source>
        <translation>今月の付与</translation>
    </message>
    <message>
        <source>Redeemed this month</source>
        <translation>今月の交換</translation>
    </message>
    <message>
        <source>Expired this month</source>
        <translation>今月の失効</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>{money} 相当</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>不足 {points}</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Days until they can be used</source>
        <translation>使えるまでの日数</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>days after payment</source>
        <translation>日（支払いから）</translation>
    </message>
    <message>
        <source>days after the sign-off</source>
        <translation>日（受け取りから）</translation>
    </message>
    <message>
        <source>How long they last</source>
        <translation>有効な長さ</translation>
    </message>
    <message>
        <source>How they expire</source>
        <translation>失効のしかた</translation>
    </message>
    <message>
        <source>Yearly clearing</source>
        <translation>年に一度の整理</translation>
    </message>
    <message>
        <source>Month of the clearing</source>
        <translation>整理する月</translation>
    </message>
    <message>
        <source>Day of the clearing</source>
        <translation>整理する日</translation>
    </message>
    <message>
        <source>Younger points stay: days</source>
        <translation>新しいポイントは残る：日数</translation>
    </message>
    <message>
        <source>{points} points that are there last longer then; none shorter.</source>
        <translation>今ある {points} ポイントの期限が延びます。短くなるものはありません。</translation>
    </message>
    <message>
        <source>Points that are there keep their day.</source>
        <translation>今あるポイントの期限は変わりません。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>失効しない</translation>
    </message>
    <message>
        <source>days after they were earned</source>
        <translation>日（獲得から）</translation>
    </message>
    <message>
        <source>months on, at the month’s end</source>
        <translation>か月後の月末</translation>
    </message>
    <message>
        <source>31 December of next year</source>
        <translation>翌年12月31日</translation>
    </message>
    <message>
        <source>days without an order</source>
        <translation>日 注文がないとき</translation>
    </message>
    <message>
        <source>How long points last</source>
        <translation>ポイントの有効期間</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>使えるのは</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>次より古いもの</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>People left</source>
        <translation>残る顧客</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>frozen {day}</source>
        <translation>{day}に固定</translation>
    </message>
    <message>
        <source>{left} left, {joined} joined</source>
        <translation>{left}人離脱、{joined}人追加</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Edited cells</source>
        <translation>編集されたセル</translation>
    </message>
    <message>
        <source>Changing {count}</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <source>In conflict {count}</source>
        <translation>競合 {count}</translation>
    </message>
    <message>
        <source>Cannot {count}</source>
        <translation>不可 {count}</translation>
    </message>
    <message>
        <source>Changed here, too, since the file was made. Tick what is to go as the file says.</source>
        <translation>書き出した後、こちらでも変更されています。ファイルの内容にするものにチェックを入れてください。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Points and reason</source>
        <translation>ポイントと理由</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>変更されるセル</translation>
    </message>
    <message>
        <source>When the file was made</source>
        <translation>書き出し時</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Cells that were changed here, too</source>
        <translation>こちらでも変更されたセル</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>変更しない理由</translation>
    </message>
    <message>
        <source>Cells that cannot change</source>
        <translation>変更できないセル</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ファイルの行</translation>
    </message>
</context>
<context>
    <name>LinkPane</name>
    <message>
        <source>Take apart</source>
        <translation>分ける</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>顧客を開く</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Tag (T)</source>
        <translation>タグ (T)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>編集 (E)</translation>
    </message>
    <message>
        <source>Open full page (Alt+Enter)</source>
        <translation>ページ全体を開く (Alt+Enter)</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>ページ全体を開く</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Points…</source>
        <translation>ポイント…</translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>区分：{name}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>統合…</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Name, phone, order number</source>
        <translation>名前・電話・注文番号</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>列を選ぶ</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>· reading the list…</source>
        <translation>· 一覧を読み込み中…</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>show phones</source>
        <translation>電話を表示</translation>
    </message>
    <message>
        <source>· total {total} · average {average}</source>
        <translation>· 合計 {total} · 平均 {average}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Class rules and invalid records</source>
        <translation>区分ルールと無効な記録</translation>
    </message>
    <message>
        <source>Worth completing</source>
        <translation>埋める価値のある顧客</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Name or condition</source>
        <translation>名前や条件</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>セグメントを検索</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>ListNotes</name>
    <message>
        <source>No customers yet</source>
        <translation>まだ顧客がいません</translation>
    </message>
    <message>
        <source>Import the order list from your shop. One file fills in names and orders.</source>
        <translation>店舗の注文リストを取り込むと、一つのファイルで名前と注文が入ります。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>サンプル店舗を試す</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>すべての顧客を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Nobody fits all of these filters</source>
        <translation>これらの条件すべてに合う人はいません</translation>
    </message>
    <message>
        <source>Nobody in “{view}”</source>
        <translation>「{view}」に該当する顧客はいません</translation>
    </message>
    <message>
        <source>Nobody found for “{search}”</source>
        <translation>「{search}」に合う顧客はいません</translation>
    </message>
    <message>
        <source>Nobody found for “{search}” in “{view}”</source>
        <translation>「{view}」の中に「{search}」は見つかりませんでした</translation>
    </message>
    <message>
        <source>Names, accounts, phones, e-mails, addresses and order numbers were searched.</source>
        <translation>名前・アカウント・電話・メール・住所・注文番号を検索しました。</translation>
    </message>
    <message>
        <source>“{filter}” leaves everybody out</source>
        <translation>「{filter}」で全員が外れています</translation>
    </message>
    <message>
        <source>Without it: {people}</source>
        <translation>外すと：{people}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>この条件を外す</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Erased</source>
        <translation>消去するもの</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残すもの</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>停止しました：何も変わっていません</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Save problem rows</source>
        <translation>問題の行を保存</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>確認が必要なこと</translation>
    </message>
    <message>
        <source>Nothing: every row can be imported</source>
        <translation>ありません。すべての行を取り込めます</translation>
    </message>
    <message>
        <source>Rows that you have already stay as they are: {count}.</source>
        <translation>すでにある行はそのままです：{count} 行。</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Text size and contrast</source>
        <translation>文字サイズとコントラスト</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>LookLines</name>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>“Same as computer” follows the computer&apos;s own choice.</source>
        <translation>「端末に合わせる」は端末の設定に従います。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Row height in tables</source>
        <translation>表の行の高さ</translation>
    </message>
    <message>
        <source>Hide phone numbers on screen</source>
        <translation>画面の電話番号を隠す</translation>
    </message>
    <message>
        <source>Shows 138 **** 2046; hold Alt to see a number for a moment.</source>
        <translation>138 **** 2046 のように表示します。Alt キーを押している間だけ全体が見えます。</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>1 文字のショートカット</translation>
    </message>
    <message>
        <source>They work in a list only, never while you write.</source>
        <translation>一覧でだけ働き、文字の入力中は働きません。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Sample shop: invented people</source>
        <translation>サンプル店舗：架空の人物です</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>サンプル店舗を出る</translation>
    </message>
</context>
<context>
    <name>ManyPane</name>
    <message>
        <source>After merging</source>
        <translation>統合の後</translation>
    </message>
    <message>
        <source>Of each field the newest value is shown. Contacts and tags of all stay.</source>
        <translation>各項目は最新の値を表示します。連絡先とタグは全員分残ります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Are they the same person?</source>
        <translation>同じ人ですか？</translation>
    </message>
</context>
<context>
    <name>MatchStep</name>
    <message>
        <source>Say of at least one column what it means.</source>
        <translation>少なくとも一つの列の意味を選んでください。</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>列を対応させる</translation>
    </message>
    <message>
        <source>Your choice is remembered for the next file with these columns.</source>
        <translation>同じ列の次のファイルでも、この選択を使います。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>最初の {count} 行</translation>
    </message>
    <message>
        <source>{matched} of {count} matched</source>
        <translation>{count} 列中 {matched} 列が対応済み</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message>
        <source>What the columns are</source>
        <translation>列の意味</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日付の書き方</translation>
    </message>
    <message>
        <source>as they can be read</source>
        <translation>自動で判断</translation>
    </message>
    <message>
        <source>day first, 31/12/2026</source>
        <translation>日が先、31/12/2026</translation>
    </message>
    <message>
        <source>month first, 12/31/2026</source>
        <translation>月が先、12/31/2026</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>使わない</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>What matters to this customer</source>
        <translation>この顧客の関心ごと</translation>
    </message>
    <message>
        <source>What worries them, their size or skin type: written down by hand.</source>
        <translation>気になること、サイズや肌質などを手で書き留めます。</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>気がかり</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>気がかりを追加</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>情報を追加</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>{day}から未解決</translation>
    </message>
    <message>
        <source>{first} to {last}, settled</source>
        <translation>{first}から{last}、解決済み</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Change or remove: {fact}</source>
        <translation>変更または削除：{fact}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決した</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度未解決にする</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>It is different now</source>
        <translation>今は違う</translation>
    </message>
    <message>
        <source>What worries them?</source>
        <translation>何が気になっていますか</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>書き留めました：{what}</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>もう一度未解決：{what}</translation>
    </message>
    <message>
        <source>Settled: {what}</source>
        <translation>解決しました：{what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>削除しました：{what}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>In or not in</source>
        <translation>入るか入らないか</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>入る</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>入らない</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>MergeWork</name>
    <message>
        <source>{a} and {b} are one customer now</source>
        <translation>{a}と{b}は一人の顧客になりました</translation>
    </message>
    <message>
        <source>They are one customer now</source>
        <translation>一人の顧客になりました</translation>
    </message>
    <message>
        <source>Remembered: {a} and {b} are not the same</source>
        <translation>記憶しました：{a}と{b}は別人です</translation>
    </message>
    <message>
        <source>Put off: the pair stands last now</source>
        <translation>後回し：この組は最後に並びます</translation>
    </message>
    <message>
        <source>The value of that record is shown now</source>
        <translation>その記録の値を表示しています</translation>
    </message>
    <message>
        <source>They may be proposed again</source>
        <translation>再び候補に出ます</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next purchase</source>
        <translation>次の購入</translation>
    </message>
    <message>
        <source>buys every {gap} on average</source>
        <translation>平均{gap}ごとに購入</translation>
    </message>
    <message>
        <source>last order {day}</source>
        <translation>前回注文 {day}</translation>
    </message>
    <message>
        <source>today, day {count}</source>
        <translation>今日 {count}日目</translation>
    </message>
    <message>
        <source>usual: {day}</source>
        <translation>通常 {day}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>再注文の時期</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Nothing noted yet. What you write here is seen by nobody else.</source>
        <translation>まだメモはありません。ここに書いた内容はほかの人には見えません。</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count}件すべて表示</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>一番上に固定</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>メモを変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>{when}に変更</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>メモを保存しました</translation>
    </message>
    <message>
        <source>The note is changed</source>
        <translation>メモを変更しました</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>メモを削除しました</translation>
    </message>
    <message>
        <source>The note is pinned</source>
        <translation>メモを固定しました</translation>
    </message>
    <message>
        <source>The note is no longer pinned</source>
        <translation>メモの固定を解除しました</translation>
    </message>
</context>
<context>
    <name>NumberValues</name>
    <message>
        <source>Up to</source>
        <translation>まで</translation>
    </message>
    <message>
        <source>Write how many people, such as 20.</source>
        <translation>人数を入力してください（例：20）。</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>0〜100のパーセントを入力してください。</translation>
    </message>
    <message>
        <source>Write a number, such as 1500 or 2.5.</source>
        <translation>数字を入力してください（例：1500、2.5）。</translation>
    </message>
</context>
<context>
    <name>OneCustomerPage</name>
    <message>
        <source>What matters</source>
        <translation>関心ごと</translation>
    </message>
    <message>
        <source>Buys most</source>
        <translation>よく買う商品</translation>
    </message>
    <message>
        <source>About this customer</source>
        <translation>この顧客について</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示にする</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>この顧客の履歴</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>電話番号をコピー</translation>
    </message>
    <message>
        <source>Copy the customer number</source>
        <translation>顧客番号をコピー</translation>
    </message>
    <message>
        <source>Hand over all that is known…</source>
        <translation>すべての情報を引き渡す…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>The phone number is copied</source>
        <translation>電話番号をコピーしました</translation>
    </message>
    <message>
        <source>The customer number is copied</source>
        <translation>顧客番号をコピーしました</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>お客さま一覧へ</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>区分を設定しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>OneWallet</name>
    <message>
        <source>Send it to the customer, who holds the coupon now.</source>
        <translation>顧客に送ってください。クーポンはもう顧客のものです。</translation>
    </message>
    <message>
        <source>Send it to the customer. Nothing more is to be done.</source>
        <translation>顧客に送ってください。ほかにすることはありません。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for “{coupon}”. Your code is {code}: please write it into the remark of your next order.</source>
        <translation>{name}様、{points}を「{coupon}」に交換しました。コードは{code}です。次のご注文の備考にお書きください。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for “{coupon}”. Your code is {code}, good until {day}: please write it into the remark of your next order.</source>
        <translation>{name}様、{points}を「{coupon}」に交換しました。コードは{code}、{day}まで有効です。次のご注文の備考にお書きください。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points}. You stay {tier} until {day}.</source>
        <translation>{name}様、{points}を使いました。{tier}のランクは{day}まで続きます。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for {what}. Your voucher is {code}. It is for your order {order}.</source>
        <translation>{name} 様、{points} で「{what}」に交換しました。引換コードは {code} です。ご注文 {order} に使われます。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points}. Your voucher is {code}. It is for your order {order}.</source>
        <translation>{name} 様、{points} を交換しました。引換コードは {code} です。ご注文 {order} に使われます。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for {what}. Your voucher is {code}: please write it into the remark of your next order.</source>
        <translation>{name} 様、{points} で「{what}」に交換しました。引換コードは {code} です。次のご注文の備考欄にご記入ください。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points}. Your voucher is {code}: please write it into the remark of your next order.</source>
        <translation>{name} 様、{points} を交換しました。引換コードは {code} です。次のご注文の備考欄にご記入ください。</translation>
    </message>
</context>
<context>
    <name>OpeningsPage</name>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Drop a file with balances of points</source>
        <translation>ポイント残高のファイルをここにドロップ</translation>
    </message>
    <message>
        <source>One row for each customer: account, phone, e-mail or our number; the points; and, where they expire, the last day. Nothing is written before you have seen it.</source>
        <translation>顧客ごとに 1 行：アカウント・電話・メール・顧客番号のいずれか、ポイント、期限がある場合は最終日。確認するまで何も書き込まれません。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>ファイルの行数</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まない行</translation>
    </message>
    <message>
        <source>Cancel changes nothing.</source>
        <translation>キャンセルしても何も変わりません。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} を読み取り中</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>この人たちを表示</translation>
    </message>
    <message>
        <source>Have points already</source>
        <translation>すでにポイントあり</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>{file} を取り込み中</translation>
    </message>
    <message>
        <source>Nothing new: they were taken over before</source>
        <translation>新しい内容はありません。すでに取り込み済みです</translation>
    </message>
</context>
<context>
    <name>OrderFoot</name>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open order</source>
        <translation>注文を開く</translation>
    </message>
    <message>
        <source>open buyer</source>
        <translation>購入者を開く</translation>
    </message>
    <message>
        <source>search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>received {money}</source>
        <translation>受取 {money}</translation>
    </message>
    <message>
        <source>average {money}</source>
        <translation>客単価 {money}</translation>
    </message>
    <message>
        <source>{count} without a rate</source>
        <translation>レートなし {count} 件</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>注文を取り込む</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>購入者なし</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>What is in the order</source>
        <translation>注文の内容</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>レート未設定</translation>
    </message>
    <message>
        <source>An order of your own account: it counts nowhere.</source>
        <translation>自分のアカウントの注文です。集計に含めません。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Written and sent</source>
        <translation>連絡と発送</translation>
    </message>
</context>
<context>
    <name>OrderPeek</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Order number, buyer, product</source>
        <translation>注文番号・購入者・商品</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>注文を検索</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>Import the order list from your shop; every order stands here then.</source>
        <translation>ショップの注文一覧を取り込むと、すべての注文がここに並びます。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>すべての注文を表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>すべての店舗</translation>
    </message>
    <message>
        <source>Their file had no name, phone or account. They count in sales, for no person.</source>
        <translation>ファイルに名前・電話・アカウントがありません。売上には含みますが、どの顧客にも入りません。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>No order in “{view}” has “{search}” in number, buyer or product</source>
        <translation>「{view}」に、番号・購入者・商品が「{search}」の注文はありません</translation>
    </message>
    <message>
        <source>No order is in “{view}”</source>
        <translation>「{view}」の注文はありません</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message>
        <source>One row for each order: number, shop, state, days, amounts, customer, receiver, parcel, remarks. What was sold is a table of its own, see All tables.</source>
        <translation>注文ごとに 1 行：番号・店舗・状態・日付・金額・顧客・受取人・配送・備考。販売した商品は別の表で、「すべての表」にあります。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Who cannot change</source>
        <translation>変更できない人</translation>
    </message>
    <message>
        <source>Tick at the left what is to change.</source>
        <translation>左で、変更する項目にチェックを入れてください。</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>最初にすること</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>どうなるか</translation>
    </message>
    <message>
        <source>One step in the history; can be undone at any time.</source>
        <translation>履歴では一つの操作です。いつでも元に戻せます。</translation>
    </message>
    <message>
        <source>Correct at the left what is marked.</source>
        <translation>左で印の付いた項目を直してください。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>すでに同じ</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Cannot change</source>
        <translation>変更できない</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>下に表示</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>この人たちを表示</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手で設定</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Who changes and why</source>
        <translation>変わる人とその理由</translation>
    </message>
    <message>
        <source>Back to those who change</source>
        <translation>変わる人に戻る</translation>
    </message>
    <message>
        <source>Also for people who come later</source>
        <translation>これから来る人にも適用</translation>
    </message>
    <message>
        <source>Everybody has the class that the rules say.</source>
        <translation>全員の区分がルールどおりです。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>顧客がまだいません。</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total}人中{count}人</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>対象と理由</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>no rule fits any more</source>
        <translation>どのルールにも当てはまらなくなりました</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>元に戻せます</translation>
    </message>
    <message>
        <source>after every import; listed in the history</source>
        <translation>取り込みのたびに。履歴に残ります</translation>
    </message>
</context>
<context>
    <name>OwnAccountLines</name>
    <message>
        <source>Your own accounts</source>
        <translation>自分のアカウント</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Platform of your account</source>
        <translation>アカウントのモール</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>An account of yours or of your staff</source>
        <translation>ご自身またはスタッフのアカウント</translation>
    </message>
    <message>
        <source>Its orders are tests: they are left out of every sum.</source>
        <translation>その注文はテストとみなし、どの集計にも入れません。</translation>
    </message>
    <message>
        <source>Take {account} off the list</source>
        <translation>{account} を一覧から外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Your own fields</source>
        <translation>独自項目</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>A day looks like 2026-01-31.</source>
        <translation>日付は 2026-01-31 のように書きます。</translation>
    </message>
    <message>
        <source>A number looks like 12.5.</source>
        <translation>数は 12.5 のように書きます。</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>The field {name} is there now</source>
        <translation>項目「{name}」を追加しました</translation>
    </message>
    <message>
        <source>The field is called {name} now</source>
        <translation>項目名を「{name}」に変えました</translation>
    </message>
    <message>
        <source>The choices of {name} are changed</source>
        <translation>「{name}」の選択肢を変えました</translation>
    </message>
    <message>
        <source>Customers with the same {name} are likely one from now on</source>
        <translation>今後「{name}」が同じ顧客は同一人物の可能性が高いとみなします</translation>
    </message>
    <message>
        <source>Customers with the same {name} are not taken for one any more</source>
        <translation>今後「{name}」では同一人物かどうかを判断しません</translation>
    </message>
    <message>
        <source>The field {name} is shown nowhere; its values are kept</source>
        <translation>項目「{name}」を非表示にしました。入力済みの値は残ります</translation>
    </message>
    <message>
        <source>The field {name} is shown again</source>
        <translation>項目「{name}」を再び表示します</translation>
    </message>
    <message>
        <source>Your own fields stand in another order</source>
        <translation>独自項目の並びを変えました</translation>
    </message>
</context>
<context>
    <name>PageFigures</name>
    <message>
        <source>Spent in total</source>
        <translation>購入総額</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>過去1年</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>不足 {points}</translation>
    </message>
    <message>
        <source>{points} expire {day}</source>
        <translation>{points} が {day} に失効</translation>
    </message>
    <message>
        <source>{points} pending</source>
        <translation>{points} 確定待ち</translation>
    </message>
    <message>
        <source>average {sum}</source>
        <translation>客単価 {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>注文{count}件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>ポイントを調整</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>表示する出来事</translation>
    </message>
</context>
<context>
    <name>PairNotes</name>
    <message>
        <source>Nobody has looked for duplicates yet</source>
        <translation>重複はまだ探していません</translation>
    </message>
    <message>
        <source>Names, phones, e-mails and addresses are compared. Nothing is merged by it.</source>
        <translation>名前・電話・メール・住所を比べます。探すだけでは統合されません。</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>重複を探す</translation>
    </message>
    <message>
        <source>No two customers look like one person</source>
        <translation>同じ人と思われる顧客はいません</translation>
    </message>
    <message>
        <source>After each import the program looks again by itself.</source>
        <translation>取り込みのたびに自動でもう一度探します。</translation>
    </message>
    <message>
        <source>Open all customers</source>
        <translation>すべての顧客を開く</translation>
    </message>
    <message>
        <source>No merge stands</source>
        <translation>統合はありません</translation>
    </message>
    <message>
        <source>Whom you or an import joined stands here and can be taken apart.</source>
        <translation>手動や取り込みで統合した顧客がここに並び、分けることができます。</translation>
    </message>
    <message>
        <source>Show the pairs to review</source>
        <translation>確認待ちの組を表示</translation>
    </message>
    <message>
        <source>You have told nobody apart yet</source>
        <translation>「別人」とした組はまだありません</translation>
    </message>
    <message>
        <source>Pairs of whom you said that they are not the same stand here.</source>
        <translation>別人とした組がここに並びます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pair</source>
        <translation>組</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
</context>
<context>
    <name>PairsHead</name>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>重複をもう一度探す</translation>
    </message>
    <message>
        <source>All orders, contacts, addresses, tags and notes of both</source>
        <translation>両方の注文・連絡先・住所・タグ・メモのすべて</translation>
    </message>
    <message>
        <source>A copy of your shop file from before</source>
        <translation>統合前の店舗ファイルの控え</translation>
    </message>
    <message>
        <source>Undo of all of it at once, and of each pair at any time</source>
        <translation>まとめての取り消しも、一組ごとの取り消しもいつでも可能</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do anything</source>
        <translation>何でも検索・実行</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Name, phone, order number, or what to do</source>
        <translation>名前・電話・注文番号、または操作</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>何でも検索・実行</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>該当するものはありません</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>type &gt; for commands, # for tags</source>
        <translation>&gt; でコマンド、# でタグ</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>The one before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>Peeking</name>
    <message>
        <source>Side panel</source>
        <translation>サイドパネル</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Show other people</source>
        <translation>別の人を表示</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>変更前と変更後</translation>
    </message>
    <message>
        <source>Changing {count}</source>
        <translation>変更 {count}</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>そのまま {count}</translation>
    </message>
    <message>
        <source>Cannot {count}</source>
        <translation>不可 {count}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 人中 {count} 人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People before and after</source>
        <translation>変更前と変更後の顧客</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Texts stay texts: Excel changes no phone and no number.</source>
        <translation>文字列のまま書き出すので、Excel が電話番号や番号を変えることはありません。</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>What was not saved is gone</source>
        <translation>保存していない内容を破棄しました</translation>
    </message>
</context>
<context>
    <name>PersonPick</name>
    <message>
        <source>Nobody brought them</source>
        <translation>紹介者なし</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介者</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>再び表示しました</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>変更はありません。もともとこの状態です</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>顧客を検索</translation>
    </message>
    <message>
        <source>Name, phone, account</source>
        <translation>名前・電話・アカウント</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Choose values</source>
        <translation>値を選ぶ</translation>
    </message>
</context>
<context>
    <name>PointsSpeech</name>
    <message>
        <source>Nothing new: these balances were taken over before.</source>
        <translation>新しい内容はありません。この残高は以前に引き継ぎ済みです。</translation>
    </message>
    <message>
        <source>Balances taken over. Customers: {people}. Points: {points}.</source>
        <translation>残高を引き継ぎました：お客様 {people} 人、{points} ポイント。</translation>
    </message>
    <message>
        <source>Would be taken over. Customers: {people}. Points: {points}.</source>
        <translation>引き継ぐ内容：お客様 {people} 人、{points} ポイント。</translation>
    </message>
    <message>
        <source>Have points already, these come on top: {people}</source>
        <translation>すでにポイントがあり、上乗せされるお客様：{people}</translation>
    </message>
    <message>
        <source>In several rows with the same last day, added up: {people}</source>
        <translation>同じ最終日の行が複数あり、合計：{people}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}</source>
        <translation>除外した行：{rows}</translation>
    </message>
    <message>
        <source>row {row}: {told}: {why}</source>
        <translation>{row} 行目：{told}：{why}</translation>
    </message>
    <message>
        <source>There is no customer “{said}”: give a number, an account, a phone or an e-mail.</source>
        <translation>「{said}」というお客様はいません。番号、アカウント、電話、メールのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Several customers are “{said}”. Their numbers: {people}</source>
        <translation>「{said}」に当てはまるお客様が複数います。番号：{people}</translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message>
        <source>Can be spent</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>不足分</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>次の失効</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>付与・減算</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>期限を延ばす</translation>
    </message>
    <message>
        <source>Forgive the debt</source>
        <translation>不足分を免除</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>すべての記録</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残りの内訳</translation>
    </message>
    <message>
        <source>No points yet. They come with orders, or you give some.</source>
        <translation>ポイントはまだありません。注文で付くほか、手動でも付与できます。</translation>
    </message>
</context>
<context>
    <name>PrivilegePopup</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Left empty, the usual postage of your own orders counts.</source>
        <translation>空欄の場合は、ご自身の注文の平均送料で計算します。</translation>
    </message>
    <message>
        <source>Costs you for each order</source>
        <translation>注文1件あたりの費用</translation>
    </message>
    <message>
        <source>Costs you a year for each person</source>
        <translation>1人あたり年間の費用</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>no.&#xa0;{number}</source>
        <translation>番号&#xa0;{number}</translation>
    </message>
    <message>
        <source>Customer since {month}</source>
        <translation>{month}からの顧客</translation>
    </message>
    <message>
        <source>Show phones and e-mails for a moment</source>
        <translation>電話とメールを一時的に表示</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>氏名（カナ）</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>{score} of {all}</source>
        <translation>{score} / {all}</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>情報の充実度</translation>
    </message>
    <message>
        <source>{birthday} (today)</source>
        <translation>{birthday}（今日）</translation>
    </message>
    <message numerus="yes">
        <source>{birthday} (in {count} day(s))</source>
        <translation>
            <numerusform>{birthday}（{count}日後）</numerusform>
        </translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>used by several people</source>
        <translation>複数人で共用</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>許可の記録</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>ProgramBox</name>
    <message>
        <source>Nobody is rewarded now. Who brought whom is kept all the same.</source>
        <translation>いまは特典がありません。紹介関係は記録されます。</translation>
    </message>
    <message>
        <source>Pending until the return days are over; taken back on refund.</source>
        <translation>返品期間が過ぎるまで保留。返金時は取り消します。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Begin the program</source>
        <translation>紹介プログラムを始める</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ProgramPopup</name>
    <message>
        <source>Referral program</source>
        <translation>紹介プログラム</translation>
    </message>
    <message>
        <source>Friends are rewarded</source>
        <translation>紹介に特典を付ける</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A friend&apos;s first order, points</source>
        <translation>友だちの初回注文（ポイント）</translation>
    </message>
    <message>
        <source>A friend used the card, points</source>
        <translation>カード利用時（ポイント）</translation>
    </message>
    <message>
        <source>The friend gets, points</source>
        <translation>友だちへの特典（ポイント）</translation>
    </message>
    <message>
        <source>First order at least, {sign}</source>
        <translation>初回注文の下限（{sign}）</translation>
    </message>
    <message>
        <source>Friends a month at most (empty: no limit)</source>
        <translation>月あたりの上限人数（空欄は無制限）</translation>
    </message>
    <message>
        <source>For friends&apos; orders from today on; what was given stays.</source>
        <translation>今日以降の友だちの注文に適用。付与済みの分は変わりません。</translation>
    </message>
    <message>
        <source>When part of the order is refunded</source>
        <translation>一部返金のとき</translation>
    </message>
    <message>
        <source>These are whole numbers, as 200.</source>
        <translation>200 のような整数で入力してください。</translation>
    </message>
    <message>
        <source>A friend who used the card brings at least what any friend brings.</source>
        <translation>カード利用時の特典は、通常の特典以上にしてください。</translation>
    </message>
    <message>
        <source>take back the same share</source>
        <translation>同じ割合を取り消す</translation>
    </message>
    <message>
        <source>leave the reward</source>
        <translation>特典はそのまま</translation>
    </message>
    <message>
        <source>take all of it back</source>
        <translation>すべて取り消す</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Keep working</source>
        <translation>ほかの作業を続ける</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 中 {done}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>残り %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProspectCard</name>
    <message>
        <source>What would change?</source>
        <translation>何が変わりますか？</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Yearly cost of points</source>
        <translation>ポイントの年間費用</translation>
    </message>
    <message>
        <source>Yearly cost of privileges</source>
        <translation>特典の年間費用</translation>
    </message>
    <message>
        <source>People who fall at the next review</source>
        <translation>次の見直しで下がる人</translation>
    </message>
    <message>
        <source>As things stand today, once everybody’s next review is over.</source>
        <translation>今日時点の実績で、全員の次の見直しが終わった後の見込みです。</translation>
    </message>
    <message>
        <source>your own orders · {window}</source>
        <translation>ご自身の注文 · {window}</translation>
    </message>
    <message>
        <source>Fall at the next review</source>
        <translation>次回の見直しで下がる顧客</translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count}ポイント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Name of the shop</source>
        <translation>店舗名</translation>
    </message>
    <message>
        <source>Day first, 31/12/2026</source>
        <translation>日が先、31/12/2026</translation>
    </message>
    <message>
        <source>Month first, 12/31/2026</source>
        <translation>月が先、12/31/2026</translation>
    </message>
    <message>
        <source>How the letters of the file are written</source>
        <translation>ファイルの文字コード</translation>
    </message>
    <message>
        <source>Letters look wrong?</source>
        <translation>文字化けしていますか？</translation>
    </message>
    <message>
        <source>Choose one of the two: 03/04 could be either.</source>
        <translation>どちらかを選んでください。03/04 はどちらにも読めます。</translation>
    </message>
    <message>
        <source>Write the name of the shop, so that its orders stay apart from others.</source>
        <translation>ほかの店舗の注文と分けるため、店舗名を入力してください。</translation>
    </message>
</context>
<context>
    <name>RateLines</name>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count} 件すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>Use {rate} in {count} more month(s) of {currency}</source>
        <translation>
            <numerusform>{currency} の残り {count} か月にも {rate} を使う</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders are in your home currency.</source>
        <translation>すべての注文が基準通貨です。</translation>
    </message>
    <message>
        <source>{home} for 1 {currency}</source>
        <translation>{home}／1 {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) wait for it and are left out of sums</source>
        <translation>
            <numerusform>{count} 件の注文がレート待ちで、集計に入っていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) count with it</source>
        <translation>
            <numerusform>{count} 件の注文をこのレートで集計しています</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate is a number above nothing, such as 7.12.</source>
        <translation>レートは 7.12 のような 0 より大きい数です。</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>残す：{name}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>これを残す</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>ページ全体を開く</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Give codes to a segment</source>
        <translation>セグメントにコードを発行</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Nobody has brought a friend yet</source>
        <translation>まだ紹介はありません</translation>
    </message>
    <message>
        <source>Give customers a code of their own. A friend names it in the first order, and the program sees it when the order is imported.</source>
        <translation>顧客に紹介コードを発行しましょう。友だちが初回注文で伝えると、取込時に自動で認識します。</translation>
    </message>
    <message>
        <source>Give codes to a segment</source>
        <translation>セグメントにコードを発行</translation>
    </message>
    <message>
        <source>Begin the program</source>
        <translation>紹介プログラムを始める</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Referral approved</source>
        <translation>紹介を承認しました</translation>
    </message>
    <message>
        <source>Referral refused</source>
        <translation>紹介の特典を見送りました</translation>
    </message>
    <message>
        <source>Program saved</source>
        <translation>プログラムを保存しました</translation>
    </message>
    <message>
        <source>Picture of the card copied</source>
        <translation>カードの画像をコピーしました</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>コードをコピーしました</translation>
    </message>
</context>
<context>
    <name>Referred</name>
    <message>
        <source>Code copied</source>
        <translation>コードをコピーしました</translation>
    </message>
    <message>
        <source>Code given</source>
        <translation>コードを発行しました</translation>
    </message>
</context>
<context>
    <name>ReferredCard</name>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Has brought nobody yet</source>
        <translation>まだ紹介はありません</translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s), who spent {money}</source>
        <translation>
            <numerusform>友だち {count} 人、購入額 {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>紹介ツリー全体</translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s) of friends</source>
        <translation>
            <numerusform>友だちの友だち {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Card to forward</source>
        <translation>転送用カード</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>コードを発行</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>紹介コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Province, and city</source>
        <translation>都道府県・省と市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>{count} have none</source>
        <translation>
            <numerusform>{count} 人は未設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already</source>
        <translation>
            <numerusform>{count} 人はすでに同じ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have it already</source>
        <translation>
            <numerusform>{count} 人はすでに付いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not have it</source>
        <translation>
            <numerusform>{count} 人には付いていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not have this text</source>
        <translation>
            <numerusform>{count} 人にはこの文字がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot</source>
        <translation>
            <numerusform>{count} 人は変更不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) added: {count}</source>
        <translation>
            <numerusform>タグ %Ln 個を追加：{count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceEditor</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索する文字</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>検索する文字</translation>
    </message>
    <message>
        <source>Replace with; empty takes it away</source>
        <translation>置き換える文字（空なら削除）</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置き換える文字</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>After merging</source>
        <translation>統合の後</translation>
    </message>
    <message>
        <source>Are they the same person?</source>
        <translation>同じ人ですか？</translation>
    </message>
    <message>
        <source>Surely the same person, {percent}%</source>
        <translation>確実に同じ人 {percent}%</translation>
    </message>
    <message>
        <source>Likely the same person, {percent}%</source>
        <translation>おそらく同じ人 {percent}%</translation>
    </message>
    <message>
        <source>Perhaps the same person, {percent}%</source>
        <translation>同じ人かもしれません {percent}%</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Not the same person</source>
        <translation>別人です</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>一人に統合</translation>
    </message>
    <message>
        <source>They may be the same after all</source>
        <translation>やはり同じ人かもしれません</translation>
    </message>
    <message>
        <source>The next pair opens by itself</source>
        <translation>次の組が自動で開きます</translation>
    </message>
    <message>
        <source>This e-mail is shared</source>
        <translation>このメールは共用</translation>
    </message>
    <message>
        <source>This phone is shared</source>
        <translation>この電話は共用</translation>
    </message>
    <message>
        <source>A household, a dormitory, your own: it no longer joins or proposes anybody</source>
        <translation>家族・寮・自店のもの：今後は統合にも候補にも使いません</translation>
    </message>
</context>
<context>
    <name>RoundTripPage</name>
    <message>
        <source>The file that came back</source>
        <translation>戻ってきたファイル</translation>
    </message>
    <message>
        <source>Drop the workbook that you edited</source>
        <translation>編集したブックをここにドロップ</translation>
    </message>
    <message>
        <source>Only cells that you edited change anything. Rows are found by the customer number, whatever their order; rows that you deleted change nobody.</source>
        <translation>編集したセルだけが反映されます。行は顧客番号で探すので順番は問いません。削除した行の顧客は変わりません。</translation>
    </message>
    <message>
        <source>What else is to know</source>
        <translation>そのほかのお知らせ</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>うまくいかなかった理由</translation>
    </message>
    <message>
        <source>Cancel leaves everybody as they were.</source>
        <translation>中止すれば、どの顧客も元のままです。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>別のファイル</translation>
    </message>
    <message>
        <source>Back from Excel</source>
        <translation>Excel から戻す</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>ファイルの顧客</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Cannot change</source>
        <translation>変更できない</translation>
    </message>
    <message>
        <source>Nothing was edited in this file</source>
        <translation>このファイルに編集はありません</translation>
    </message>
    <message>
        <source>Every cell is as it was, or as it is here already.</source>
        <translation>どのセルも書き出した時のまま、または現在の内容と同じです。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} を読み取っています</translation>
    </message>
    <message>
        <source>Changing people from {file}</source>
        <translation>{file} の内容に変更しています</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Drag, or Alt and the arrow keys</source>
        <translation>ドラッグ、または Alt＋矢印キー</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Class of the rule</source>
        <translation>ルールの区分</translation>
    </message>
    <message>
        <source>Rename class…</source>
        <translation>区分名を変更…</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Whoever fits is</source>
        <translation>当てはまる人は</translation>
    </message>
    <message>
        <source>Move the rule for {name}</source>
        <translation>「{name}」のルールを移動</translation>
    </message>
    <message>
        <source>The rule for {name} is on</source>
        <translation>「{name}」のルールはオン</translation>
    </message>
    <message>
        <source>Close the conditions</source>
        <translation>条件を閉じる</translation>
    </message>
    <message>
        <source>Open the conditions</source>
        <translation>条件を開く</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Add another group</source>
        <translation>グループを追加</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>言葉にすると</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外した顧客</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>残り {count}</translation>
    </message>
    <message>
        <source>{count} fit</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>and</source>
        <translation>かつ</translation>
    </message>
    <message>
        <source>This rule is too large to be kept</source>
        <translation>ルールが大きすぎて保存できません</translation>
    </message>
    <message>
        <source>Groups go three deep, and there can be 100 conditions.</source>
        <translation>グループは3段まで、条件は100個までです。</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Everyone else</source>
        <translation>それ以外の全員</translation>
    </message>
    <message>
        <source>Rule for {name}</source>
        <translation>{name}のルール</translation>
    </message>
    <message>
        <source>{name}: everyone else</source>
        <translation>{name}：それ以外の人</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>それ以外の全員</translation>
    </message>
</context>
<context>
    <name>RulePopup</name>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>At most so many points</source>
        <translation>ポイントの上限</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1か月あたり</translation>
    </message>
    <message>
        <source>A person gets at most</source>
        <translation>お一人の上限</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>was: {words}</source>
        <translation>変更前：{words}</translation>
    </message>
    <message>
        <source>Change “{rule}”</source>
        <translation>「{rule}」を変更</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count}ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points per {money} of goods</source>
        <translation>
            <numerusform>商品 {money} ごとに {count}ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>off: orders earn nothing</source>
        <translation>オフ：注文ではたまりません</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>postage</source>
        <translation>送料</translation>
    </message>
    <message>
        <source>all that was paid counts</source>
        <translation>支払い全額が対象</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>{parts}を除く</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>すべての商品</translation>
    </message>
    <message>
        <source>{what} {times}</source>
        <translation>{what} {times}</translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation>{tier}に到達</translation>
    </message>
    <message>
        <source>{name} with {what}</source>
        <translation>{name}（{what}を含む）</translation>
    </message>
    <message>
        <source>{name} + {points}</source>
        <translation>{name} + {points}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Does nothing until there are tiers.</source>
        <translation>ランクができるまで効果はありません。</translation>
    </message>
    <message>
        <source>Does nothing: there is no such tier.</source>
        <translation>効果なし：このランクはありません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} points are {money} off</source>
        <translation>
            <numerusform>{count}ポイントで {money} 引き</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {points}</source>
        <translation>{name}：{points}</translation>
    </message>
    <message>
        <source>costs you {money}</source>
        <translation>原価 {money}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to give away</source>
        <translation>
            <numerusform>残り {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>from {points} on</source>
        <translation>{points} から</translation>
    </message>
    <message>
        <source>at most {points} an order</source>
        <translation>1注文 {points} まで</translation>
    </message>
    <message>
        <source>at most {percent}% of an order</source>
        <translation>注文の {percent}% まで</translation>
    </message>
    <message>
        <source>as the tiers say</source>
        <translation>ランクのとおり</translation>
    </message>
    <message>
        <source>on the day, once a year</source>
        <translation>当日・年1回</translation>
    </message>
    <message>
        <source>once per person</source>
        <translation>お一人1回</translation>
    </message>
    <message>
        <source>once a year at most</source>
        <translation>年に1回まで</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>手で付与</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>{days}のみ</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}から{last}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>at most {points} a day</source>
        <translation>1日 {points} まで</translation>
    </message>
    <message>
        <source>at most {points} a month</source>
        <translation>1か月 {points} まで</translation>
    </message>
    <message numerus="yes">
        <source>waits {count} days</source>
        <translation>
            <numerusform>{count}日待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesHead</name>
    <message>
        <source>Tiers and rules</source>
        <translation>ランクとルール</translation>
    </message>
    <message>
        <source>Drop draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Start version {number}…</source>
        <translation>バージョン {number} を開始…</translation>
    </message>
    <message>
        <source>Draft of version {number}</source>
        <translation>バージョン {number} の下書き</translation>
    </message>
    <message>
        <source>{draft} · saved {time}</source>
        <translation>{draft} · {time} に保存</translation>
    </message>
    <message>
        <source>Version {number}, good since {day}</source>
        <translation>バージョン {number}（{day}から有効）</translation>
    </message>
    <message>
        <source>Version {number}, good from {day} on</source>
        <translation>バージョン {number}（{day}から有効になります）</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Points are off</source>
        <translation>ポイントはオフです</translation>
    </message>
    <message>
        <source>Orders that would earn otherwise…</source>
        <translation>ポイントが変わる注文…</translation>
    </message>
    <message>
        <source>Cancel leaves the rules as they were.</source>
        <translation>取り消すとルールは元のままです。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Customers get no points yet</source>
        <translation>まだポイントはたまりません</translation>
    </message>
    <message>
        <source>This is a proposal. Change what you like, then start it for a day.</source>
        <translation>これは提案です。自由に変えて、日を決めて開始してください。</translation>
    </message>
    <message>
        <source>The draft was dropped</source>
        <translation>下書きを破棄しました</translation>
    </message>
    <message>
        <source>Version {number} is being started</source>
        <translation>第{number}版を開始しています</translation>
    </message>
    <message>
        <source>Everybody’s tier and every order are looked at</source>
        <translation>全員のランクとすべての注文を確認しています</translation>
    </message>
    <message>
        <source>Version {number} is started</source>
        <translation>バージョン {number} を開始しました</translation>
    </message>
    <message>
        <source>Stopped: the rules are as they were</source>
        <translation>中止しました：ルールは元のままです</translation>
    </message>
</context>
<context>
    <name>RulesWork</name>
    <message>
        <source>How points are earned</source>
        <translation>ポイントの獲得</translation>
    </message>
    <message>
        <source>What points are given for</source>
        <translation>ポイントの使い道</translation>
    </message>
</context>
<context>
    <name>SaidPopup</name>
    <message>
        <source>What they said about messages</source>
        <translation>配信許可の記録</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>まだ記録がありません。</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>証跡：{proof}</translation>
    </message>
</context>
<context>
    <name>SavePopup</name>
    <message>
        <source>Name of the segment</source>
        <translation>セグメントの名前</translation>
    </message>
    <message>
        <source>Show it as a tab</source>
        <translation>タブに表示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove “{view}”</source>
        <translation>「{view}」を削除</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>セグメントに保存</translation>
    </message>
    <message>
        <source>Rename this segment</source>
        <translation>このセグメントの名前を変更</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>What it is for</source>
        <translation>対象商品</translation>
    </message>
    <message>
        <source>Everything, or add a product…</source>
        <translation>すべての商品（または商品を追加…）</translation>
    </message>
</context>
<context>
    <name>SegmentDeeds</name>
    <message>
        <source>“{name}” stands above the list</source>
        <translation>「{name}」を一覧の上に表示しました</translation>
    </message>
    <message>
        <source>“{name}” stands above the list no longer</source>
        <translation>「{name}」を一覧の上から外しました</translation>
    </message>
    <message>
        <source>The segment “{name}” is gone</source>
        <translation>セグメント「{name}」を削除しました</translation>
    </message>
    <message>
        <source>“{name}” asks again what it did at first</source>
        <translation>「{name}」を元のルールに戻しました</translation>
    </message>
    <message>
        <source>Keep the people of today as a list</source>
        <translation>今日の人をリストに残す</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>The list “{name}” is kept as it is today</source>
        <translation>リスト「{name}」を今日のまま残しました</translation>
    </message>
</context>
<context>
    <name>SegmentPage</name>
    <message>
        <source>Start from a ready-made segment</source>
        <translation>既製のセグメントから始める</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>This rule can only be looked at</source>
        <translation>このルールは閲覧だけできます</translation>
    </message>
    <message>
        <source>It is damaged: what is kept of it can no longer be read.</source>
        <translation>破損しています。保存された内容を読み取れません。</translation>
    </message>
    <message>
        <source>It asks for {names}, which this version does not know.</source>
        <translation>この版が知らない {names} を使っています。</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>保存せずに離れますか？</translation>
    </message>
    <message>
        <source>What you changed in “{name}”</source>
        <translation>「{name}」の変更</translation>
    </message>
    <message>
        <source>The segment as it was, and everybody&apos;s record</source>
        <translation>元のセグメントと、すべてのお客さまの記録</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>保存せずに離れる</translation>
    </message>
</context>
<context>
    <name>SegmentSide</name>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>この数の理由</translation>
    </message>
    <message>
        <source>They spent {amount} in the last 12 months.</source>
        <translation>過去12か月の購入額は {amount} です。</translation>
    </message>
    <message>
        <source>ready-made</source>
        <translation>既製</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>変更できます</translation>
    </message>
    <message>
        <source>frozen list</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>a tab of the list</source>
        <translation>一覧のタブ</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>would not be in it today</source>
        <translation>今日は該当しません</translation>
    </message>
    <message>
        <source>would join it today</source>
        <translation>今日なら加わります</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Show as tab</source>
        <translation>タブに表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>No longer a tab</source>
        <translation>タブから外す</translation>
    </message>
    <message>
        <source>The chosen segment</source>
        <translation>選んだセグメント</translation>
    </message>
</context>
<context>
    <name>SegmentStates</name>
    <message>
        <source>Show all segments</source>
        <translation>すべてのセグメントを表示</translation>
    </message>
    <message>
        <source>Nothing of your own yet</source>
        <translation>自作はまだありません</translation>
    </message>
    <message>
        <source>A segment is a question about your customers, kept by name and always up to date.</source>
        <translation>セグメントは名前を付けて保存した質問で、答えはいつも最新です。</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新しいセグメント</translation>
    </message>
    <message>
        <source>No segment holds “{text}”</source>
        <translation>「{text}」を含むセグメントはありません</translation>
    </message>
</context>
<context>
    <name>SegmentsHead</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>2つを比べる</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新しいセグメント</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>counted {time}, live</source>
        <translation>{time} 集計、リアルタイム</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>Edit {count} people</source>
        <translation>
            <numerusform>{count} 人を一括編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {count} people</source>
        <translation>
            <numerusform>{count} 人を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} people</source>
        <translation>
            <numerusform>{count} 人を変更しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people changed</source>
        <translation>
            <numerusform>{count} 人を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people cannot change</source>
        <translation>
            <numerusform>{count} 人は変更できません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people cannot have every change</source>
        <translation>
            <numerusform>{count} 人には一部の変更ができません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln people</source>
        <translation>
            <numerusform>%Ln 人を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed from {file}</source>
        <translation>
            <numerusform>{file} から %Ln 人を変更しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in the file any more; they stay as they are.</source>
        <translation>
            <numerusform>%Ln 人がファイルにありません。その顧客は元のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values would lose characters that Excel cannot hold, because they were edited.</source>
        <translation>
            <numerusform>編集した %Ln 件の値から、Excel で扱えない文字が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not ours are left out: {columns}</source>
        <translation>追加された列は読み取りません：{columns}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>{number} 行目</translation>
    </message>
    <message>
        <source>several rows together</source>
        <translation>複数行の合計</translation>
    </message>
    <message numerus="yes">
        <source>Which columns of {count} customer(s)?</source>
        <translation>
            <numerusform>{count} 人のどの列を書き出しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) to edit in Excel</source>
        <translation>
            <numerusform>{count} 人を Excel で編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) as they are listed</source>
        <translation>
            <numerusform>一覧の注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entry(s) as they are listed</source>
        <translation>
            <numerusform>一覧の {count} 件の記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {file}</source>
        <translation>
            <numerusform>{count} 人を {file} に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {file}. Edit it, save it, drop it here.</source>
        <translation>
            <numerusform>{count} 人を {file} に書き出しました。編集して保存し、ここにドロップしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) written to {file}</source>
        <translation>
            <numerusform>{count} 行を {file} に書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) lost characters that the file cannot hold.</source>
        <translation>
            <numerusform>{count} 個のセルから、ファイルで扱えない文字が失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>{name} さんを完全に消去しますか？</translation>
    </message>
    <message>
        <source>Erase customer no. {number} for good?</source>
        <translation>番号 {number} のお客さまを完全に消去しますか？</translation>
    </message>
    <message numerus="yes">
        <source>{count} name(s)</source>
        <translation>
            <numerusform>名前 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>アカウント {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} phone(s)</source>
        <translation>
            <numerusform>電話 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} e-mail(s)</source>
        <translation>
            <numerusform>メール {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} address(es)</source>
        <translation>
            <numerusform>住所 {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>誕生日</translation>
    </message>
    <message numerus="yes">
        <source>in kept rows of {count} import(s)</source>
        <translation>
            <numerusform>{count} 件の取り込みの保留行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {count} frozen list(s)</source>
        <translation>
            <numerusform>{count} 件の固定リスト</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere they stand, in the search, too</source>
        <translation>検索も含め、記録されているすべての場所から</translation>
    </message>
    <message>
        <source>also {places}</source>
        <translation>{places}の記録も</translation>
    </message>
    <message numerus="yes">
        <source>{count} note(s)</source>
        <translation>
            <numerusform>メモ {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fact(s) and own value(s)</source>
        <translation>
            <numerusform>特徴と独自項目 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} history line(s)</source>
        <translation>
            <numerusform>履歴 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) without a name</source>
        <translation>
            <numerusform>名前のない注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s), {money}, without a name</source>
        <translation>
            <numerusform>注文 {count} 件、{money}（名前なし）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s)</source>
        <translation>
            <numerusform>ほか %Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies from before still hold the data, with the one made now: {days}. If one is restored, the erasure is done again.</source>
        <translation>
            <numerusform>今つくるものを含め {count} 件のコピーにデータが残ります：{days}。復元すると、もう一度消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the class</source>
        <translation>区分を設定</translation>
    </message>
    <message numerus="yes">
        <source>Set the class of {count} people</source>
        <translation>
            <numerusform>{count}人の区分を設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the class of {count} people</source>
        <translation>
            <numerusform>{count}人の区分を設定しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class of {count} people set</source>
        <translation>
            <numerusform>{count}人の区分を設定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count}人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>全{count}人を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See {count}</source>
        <translation>
            <numerusform>{count}人を見る</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was set by hand yet.</source>
        <translation>手で設定した人はまだいません。</translation>
    </message>
    <message numerus="yes">
        <source>{count} people were set by hand.</source>
        <translation>
            <numerusform>{count}人は手で設定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule says otherwise for any of them.</source>
        <translation>ルールと違う人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>For {count} of them a rule says otherwise; they are only suggested.</source>
        <translation>
            <numerusform>うち{count}人はルールの判断と違いますが、提案だけにします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide {count} people</source>
        <translation>
            <numerusform>{count}人を非表示にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people hidden</source>
        <translation>
            <numerusform>{count}人を非表示にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>impossible phone number, no other contact</source>
        <translation>ありえない電話番号で、他の連絡先がない</translation>
    </message>
    <message>
        <source>only closed orders</source>
        <translation>キャンセルされた注文だけ</translation>
    </message>
    <message>
        <source>e-mail came back twice, no other contact</source>
        <translation>メールが2回戻り、他の連絡先がない</translation>
    </message>
    <message>
        <source>own tests only</source>
        <translation>自分のテスト注文だけ</translation>
    </message>
    <message>
        <source>no condition yet: fits nobody</source>
        <translation>条件がまだありません（誰にも当てはまりません）</translation>
    </message>
    <message numerus="yes">
        <source>to {count} customer(s)</source>
        <translation>
            <numerusform>{count}人へ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) hold it</source>
        <translation>
            <numerusform>{count}人が持っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) used it</source>
        <translation>
            <numerusform>{count}人が使用しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} can still use it</source>
        <translation>
            <numerusform>{count}人がまだ使えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} by hand</source>
        <translation>
            <numerusform>うち手動{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give to {count} customer(s)</source>
        <translation>
            <numerusform>{count}人に配布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold it already and keep their code</source>
        <translation>
            <numerusform>{count}人はすでに持っており、コードは変わりません</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody here holds it already.</source>
        <translation>全員がすでに持っています。</translation>
    </message>
    <message numerus="yes">
        <source>{name} given to {count} customer(s)</source>
        <translation>
            <numerusform>{name} を{count}人に配布しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetTierPopup</name>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日付（例：2026-01-31）</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>End of next year</source>
        <translation>来年末</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Set the tier by hand</source>
        <translation>ランクを手動で設定</translation>
    </message>
    <message numerus="yes">
        <source>Set the tier of {count} customer(s)</source>
        <translation>
            <numerusform>{count}人の顧客のランクを設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Note, for yourself</source>
        <translation>メモ（自分用）</translation>
    </message>
    <message>
        <source>A higher tier that orders reach still counts. Then the orders decide.</source>
        <translation>注文でより高いランクに届けばそちらが有効です。期限後は注文に従います。</translation>
    </message>
    <message>
        <source>The last day is today or later, as 2026-12-31.</source>
        <translation>最終日は今日以降です（例：2026-12-31）。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>まだバックアップがありません。</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>最新のバックアップ：{when}</translation>
    </message>
    <message>
        <source>The business is called {name} now</source>
        <translation>店名を {name} に変更しました</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>あなたの事業</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>事業名</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>Fixed with the first import.</source>
        <translation>最初の取り込みで確定します。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>今すぐバックアップする</translation>
    </message>
    <message>
        <source>Copied before imports and large edits, and when the program closes</source>
        <translation>取り込みや大量の変更の前と、終了時に自動でバックアップします</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>変更はすぐに保存されます</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Percent of all</source>
        <translation>全体の割合</translation>
    </message>
    <message>
        <source>Take other people</source>
        <translation>別の人を選ぶ</translation>
    </message>
</context>
<context>
    <name>ShopLines</name>
    <message>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Shops appear here with their first file.</source>
        <translation>最初のファイルを取り込むと、店舗がここに表示されます。</translation>
    </message>
    <message>
        <source>Name of the shop {shop}</source>
        <translation>店舗 {shop} の名前</translation>
    </message>
    <message>
        <source>Time zone of the files of {shop}</source>
        <translation>{shop} のファイルのタイムゾーン</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>注文 {count} 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>一覧の中で</translation>
    </message>
    <message>
        <source>In Duplicates</source>
        <translation>重複のページで</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近の動き</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>ページ全体を開く</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Next order was expected on {day}, usually every {gap}</source>
        <translation>次回の注文は{day}ごろの見込みでした（通常は{gap}おき）</translation>
    </message>
    <message>
        <source>Next order expected on {day}, usually every {gap}</source>
        <translation>次回の注文は{day}ごろの見込み（通常は{gap}おき）</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>action {number}</source>
        <translation>操作 {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} change(s)</source>
        <translation>
            <numerusform>変更 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} customer(s)</source>
        <translation>
            <numerusform>この {count} 人の顧客を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who go back</source>
        <translation>
            <numerusform>元に戻る {count} 人を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who stay</source>
        <translation>
            <numerusform>そのまま残る {count} 人を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who were left</source>
        <translation>
            <numerusform>戻らなかった {count} 人を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>新しい注文</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>保留行</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>元に戻してあります</translation>
    </message>
    <message>
        <source>Its file brings it in again: import it once more.</source>
        <translation>元のファイルをもう一度取り込むと戻ります。</translation>
    </message>
    <message>
        <source>If you undo now</source>
        <translation>いま元に戻すと</translation>
    </message>
    <message>
        <source>What it brought in goes, what it changed goes back. What something later stands on stays and is listed.</source>
        <translation>取り込んだものは消え、変更は元に戻ります。後の記録が使っているものは残り、一覧に出ます。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>このインポートを取り消す</translation>
    </message>
    <message>
        <source>It gets its value from before, and what counts with it follows.</source>
        <translation>以前の値に戻り、それを使う集計も変わります。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>すべて元どおりになります。</translation>
    </message>
    <message numerus="yes">
        <source>{count} had been changed since ({names}) and were left.</source>
        <translation>
            <numerusform>{count} 人はその後に変更されていたため（{names}）、そのままにしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody went back</source>
        <translation>元に戻らなかった人がいます</translation>
    </message>
    <message numerus="yes">
        <source>Undo for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) go back.</source>
        <translation>
            <numerusform>{count} 人の顧客が元に戻ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed since ({names}): they stay and are listed.</source>
        <translation>
            <numerusform>{count} 人はその後に変更されています（{names}）。そのまま残り、一覧に出ます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{names}, …</source>
        <translation>{names}…</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>顧客 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>すべての顧客</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>ポイント台帳</translation>
    </message>
    <message>
        <source>Tiers and rules</source>
        <translation>ランクとルール</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
</context>
<context>
    <name>SoonBanner</name>
    <message>
        <source>Show these customers</source>
        <translation>この顧客を表示</translation>
    </message>
    <message>
        <source>Points expire, {day}</source>
        <translation>ポイント失効予定 {day}</translation>
    </message>
    <message>
        <source>Kept as a list</source>
        <translation>リストとして保存しました</translation>
    </message>
    <message>
        <source>Points expire soon</source>
        <translation>まもなくポイント失効</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>What others came from</source>
        <translation>ほかの顧客の流入元</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>流入元</translation>
    </message>
</context>
<context>
    <name>SpendPopup</name>
    <message>
        <source>Redeem points</source>
        <translation>ポイントを交換</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>The tier that the customer has is kept for one more period after the day on which it would end. Then the orders decide again.</source>
        <translation>顧客の今のランクは、終わるはずの日のあともう1期間維持されます。その後はふたたび注文で決まります。</translation>
    </message>
    <message>
        <source>Which coupon</source>
        <translation>どのクーポン</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選んでください…</translation>
    </message>
    <message>
        <source>No coupons yet</source>
        <translation>クーポンはまだありません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>are so much money off</source>
        <translation>の値引き額</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>店の負担額</translation>
    </message>
    <message>
        <source>At least so many points</source>
        <translation>使えるのは（以上）</translation>
    </message>
    <message>
        <source>At most for one order</source>
        <translation>1注文の上限</translation>
    </message>
    <message>
        <source>At most percent of an order</source>
        <translation>注文に対する上限（%）</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>How many there are; empty: no end</source>
        <translation>個数（空欄は無制限）</translation>
    </message>
    <message>
        <source>For</source>
        <translation>交換内容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>What the order costs</source>
        <translation>注文金額</translation>
    </message>
    <message>
        <source>All {points}</source>
        <translation>すべて {points}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For which order</source>
        <translation>どの注文に使うか</translation>
    </message>
    <message>
        <source>None yet: the code is written into it</source>
        <translation>まだない（注文時にコードを記入）</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Can be spent: {before} → {after}</source>
        <translation>利用可能：{before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}：{points} ポイント</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>{money} 引き</translation>
    </message>
    <message>
        <source>An amount of money, such as 128.00</source>
        <translation>金額を入力してください（例：128.00）</translation>
    </message>
    <message>
        <source>A whole number of points, from 1 to 100,000,000</source>
        <translation>1 から 100,000,000 までの整数を入力してください</translation>
    </message>
    <message>
        <source>Only {available} can be spent</source>
        <translation>交換できるのは {available} までです</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>手動で設定…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>利用を記録</translation>
    </message>
    <message>
        <source>{privilege} was used</source>
        <translation>「{privilege}」を利用</translation>
    </message>
    <message>
        <source>Note that it was used today</source>
        <translation>今日利用したことを記録</translation>
    </message>
    <message>
        <source>Tier set to {tier}</source>
        <translation>ランクを{tier}に設定しました</translation>
    </message>
    <message>
        <source>The tier follows the orders again</source>
        <translation>ランクは再び注文に従います</translation>
    </message>
    <message>
        <source>Noted: {privilege} was used</source>
        <translation>記録しました：「{privilege}」を利用</translation>
    </message>
</context>
<context>
    <name>StartPopup</name>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日付（例 2026-01-31）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>来年</translation>
    </message>
    <message>
        <source>A day has a year, a month and a day, such as 2026-01-31.</source>
        <translation>日付は年・月・日です（例 2026-01-31）。</translation>
    </message>
    <message>
        <source>Orders since {day} that have earned nothing yet earn by it, too.</source>
        <translation>{day}以降でまだ獲得のない注文にも適用されます。</translation>
    </message>
    <message>
        <source>Orders of today and later earn by it.</source>
        <translation>今日以降の注文に適用されます。</translation>
    </message>
    <message>
        <source>Orders from {day} on earn by it; until then all stays as it is.</source>
        <translation>{day}以降の注文に適用され、それまでは今のままです。</translation>
    </message>
    <message>
        <source>Start version {number}</source>
        <translation>バージョン {number} を開始</translation>
    </message>
    <message>
        <source>From when is version {number} good?</source>
        <translation>バージョン {number} はいつからですか</translation>
    </message>
    <message>
        <source>What was earned stays as it is, and points that are there keep the better day. Undo takes the version back; what orders earned by it is then listed.</source>
        <translation>獲得済みのポイントはそのまま、今あるポイントは長い方の期限になります。取り消すとこのバージョンは無効になり、それで付いたポイントは一覧に出ます。</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Points statement</source>
        <translation>ポイント明細</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>明細を保存</translation>
    </message>
    <message>
        <source>The statement is saved in {file}</source>
        <translation>明細を {file} に保存しました</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>points of {customer}</source>
        <translation>ポイント {customer}</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>StatementSpeech</name>
    <message>
        <source>Points of {name} (customer {number})</source>
        <translation>{name} さんのポイント（顧客番号 {number}）</translation>
    </message>
    <message>
        <source>Can be spent: {available}. Pending: {pending}.</source>
        <translation>利用可能：{available}。確定待ち：{pending}。</translation>
    </message>
    <message>
        <source>Owed: {points}.</source>
        <translation>不足：{points}。</translation>
    </message>
    <message>
        <source>Next to expire: {points} on {day}.</source>
        <translation>次の失効：{points} ポイント（{day}）。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>注文 {number}</translation>
    </message>
</context>
<context>
    <name>StoreSpeech</name>
    <message>
        <source>Everything is in order.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Copied: {name} (customers: {people}, orders: {orders})</source>
        <translation>バックアップしました：{name}（顧客 {people} 人、注文 {orders} 件）</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>復元しました：{name}</translation>
    </message>
    <message>
        <source>The window that has the business open was closed before it answered. Look there what was done.</source>
        <translation>店舗を開いていたウィンドウが、結果を返す前に閉じられました。どこまで済んだかはウィンドウで確認してください。</translation>
    </message>
    <message>
        <source>The pictures are in {folder}</source>
        <translation>画像の保存先：{folder}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Column headings</source>
        <translation>列の見出し</translation>
    </message>
</context>
<context>
    <name>TablesPart</name>
    <message>
        <source>Which tables, whole?</source>
        <translation>どの表を丸ごと書き出しますか？</translation>
    </message>
    <message>
        <source>Everything you have, hidden customers among it: one sheet for each table, or a zip with one CSV for each.</source>
        <translation>非表示の顧客も含めたすべて。表ごとに 1 シート、または表ごとの CSV をまとめた ZIP になります。</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation>タグ「{tag}」を外す</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>新しいタグか既存のタグ</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>タグを外す</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>新しいタグ、または既存のタグ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>Delete キーで外す</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>空にする</translation>
    </message>
</context>
<context>
    <name>TextValues</name>
    <message>
        <source>one, another</source>
        <translation>一つ、もう一つ</translation>
    </message>
    <message>
        <source>A*n? with * and ?</source>
        <translation>A*n?（* と ? は任意の文字）</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>TierCards</name>
    <message>
        <source>Tiers</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Change the tiers</source>
        <translation>ランクを変更</translation>
    </message>
</context>
<context>
    <name>TierPopup</name>
    <message>
        <source>Name of the tier</source>
        <translation>ランクの名前</translation>
    </message>
    <message>
        <source>Remove tier</source>
        <translation>ランクを削除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message>
        <source>was {amount}</source>
        <translation>以前は{amount}</translation>
    </message>
    <message>
        <source>Something special</source>
        <translation>特別な特典</translation>
    </message>
    <message>
        <source>first order</source>
        <translation>初回注文</translation>
    </message>
    <message>
        <source>{tier} is reached at</source>
        <translation>{tier}の到達条件</translation>
    </message>
    <message>
        <source>Points of {tier} are multiplied by</source>
        <translation>{tier}のポイント倍率</translation>
    </message>
    <message>
        <source>Add a privilege to {tier}</source>
        <translation>{tier}に特典を追加</translation>
    </message>
    <message>
        <source>Change {tier}</source>
        <translation>{tier}を変更</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>What counts</source>
        <translation>集計の基準</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Propose tiers from your orders</source>
        <translation>注文実績からランクを提案</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>ランクを追加</translation>
    </message>
    <message>
        <source>How long a tier is kept</source>
        <translation>ランクの維持期間</translation>
    </message>
    <message>
        <source>counted on</source>
        <translation>集計</translation>
    </message>
    <message>
        <source>No tiers yet. With tiers good customers earn more and get privileges.</source>
        <translation>ランクはまだありません。ランクを作ると、大切な顧客がより多くのポイントと特典を得られます。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>到達条件</translation>
    </message>
    <message>
        <source>Points ×</source>
        <translation>ポイント倍率</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>ランク{number}</translation>
    </message>
</context>
<context>
    <name>TiersPart</name>
    <message>
        <source>Who falls</source>
        <translation>下がる人</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>この顧客を表示</translation>
    </message>
    <message>
        <source>Would fall by {day}</source>
        <translation>{day}時点で下がる見込みの顧客</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the notice</source>
        <translation>お知らせを閉じる</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Import a file</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>まだ顧客がいません</translation>
    </message>
    <message>
        <source>Import the order list from your shop. Names, orders and products are filled in from one file.</source>
        <translation>店舗の注文リストを取り込むと、名前・注文・商品が一つのファイルから入ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for an exchange rate</source>
        <translation>
            <numerusform>注文 %Ln 件が為替レート待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>おはようございます</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>こんばんは</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最新の取り込み</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>あなたの店舗</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>受取金額</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>Rate saved: {rate}</source>
        <translation>レートを保存しました：{rate}</translation>
    </message>
    <message>
        <source>All orders in {currency} count now</source>
        <translation>{currency} の注文がすべて集計に入りました</translation>
    </message>
    <message>
        <source>The shop is called {name} now</source>
        <translation>店舗名を {name} に変えました</translation>
    </message>
    <message>
        <source>Files of {shop} are read in this zone from now on</source>
        <translation>今後 {shop} のファイルはこのタイムゾーンで読みます</translation>
    </message>
    <message>
        <source>Orders of {account} count nowhere</source>
        <translation>{account} の注文は集計に入りません</translation>
    </message>
    <message>
        <source>Orders of {account} count again</source>
        <translation>{account} の注文を再び集計に入れます</translation>
    </message>
    <message>
        <source>29 February counts as {day} in other years</source>
        <translation>他の年の2月29日は{day}と数えます</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Points in a year</source>
        <translation>1年のポイント</translation>
    </message>
    <message>
        <source>People who get some</source>
        <translation>獲得する人数</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <translation>金額にすると</translation>
    </message>
    <message>
        <source>Points people have now</source>
        <translation>今あるポイント</translation>
    </message>
    <message>
        <source>Points by month</source>
        <translation>月別ポイント</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>With the first orders you see here what rules would have given.</source>
        <translation>注文が入ると、ルールで付くポイントがここに出ます。</translation>
    </message>
    <message>
        <source>your own orders of the last 365 days</source>
        <translation>過去 365 日の自店の注文</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>何が変わりますか</translation>
    </message>
    <message>
        <source>Would get points by these rules</source>
        <translation>このルールでポイントを得る顧客</translation>
    </message>
    <message>
        <source>now {number}</source>
        <translation>現在 {number}</translation>
    </message>
    <message>
        <source>no money off</source>
        <translation>値引きなし</translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Done again: {what}</source>
        <translation>やり直しました：{what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>取り消しました：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} were changed since and stay.</source>
        <translation>
            <numerusform>{count} 件はその後変更されたため、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting was changed since and stays as it is.</source>
        <translation>この設定はその後に変更されているため、そのまま残ります。</translation>
    </message>
    <message>
        <source>The setting is as it was said.</source>
        <translation>設定をもう一度反映しました。</translation>
    </message>
    <message>
        <source>The setting is as it was before.</source>
        <translation>設定を元に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>The rules are others now: {count} orders would earn otherwise</source>
        <translation>
            <numerusform>ルールが変わりました：{count}件の注文の獲得ポイントが変わります</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>差異を見る</translation>
    </message>
    <message>
        <source>The last step is “{what}”. Undo all of it?</source>
        <translation>直前の操作は「{what}」です。すべて取り消しますか？</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message>
        <source>An import comes in again with its file: import it once more.</source>
        <translation>取り消した取り込みは、元のファイルをもう一度取り込むと戻ります。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直せる操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>取り消せる操作はありません。</translation>
    </message>
</context>
<context>
    <name>UndoneCard</name>
    <message>
        <source>What taking back did</source>
        <translation>取り消しの結果</translation>
    </message>
    <message>
        <source>{count} kept, because you changed them since</source>
        <translation>その後に変更されたため {count} 件を残しました</translation>
    </message>
    <message>
        <source>{count} emptied: something that must stay points to them</source>
        <translation>残す必要のあるものが参照しているため {count} 件を空にしました</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} ほか {count} 件</translation>
    </message>
</context>
<context>
    <name>UsedPopup</name>
    <message>
        <source>With which order was it used?</source>
        <translation>どの注文で使われましたか？</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>計上する</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>The first is larger than the second.</source>
        <translation>前の値が後の値より大きいです。</translation>
    </message>
</context>
<context>
    <name>ValuesPopup</name>
    <message>
        <source>Whose values are shown</source>
        <translation>どの値を表示するか</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The records say the same in every field.</source>
        <translation>どの項目も記録の内容は同じです。</translation>
    </message>
    <message>
        <source>no.&#xa0;{number}</source>
        <translation>番号&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>VersionsPopup</name>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>バージョン {number}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>for orders from {day} on</source>
        <translation>{day}以降の注文が対象</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>started {moment} by {whom}</source>
        <translation>{moment} に{whom}が開始</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>下書きにする</translation>
    </message>
    <message>
        <source>Take version {number} as draft</source>
        <translation>バージョン {number} を下書きにする</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>A segment of your own</source>
        <translation>自作のセグメント</translation>
    </message>
    <message>
        <source>Right click or F2 renames it, Ctrl+Shift with the arrows moves it</source>
        <translation>右クリックか F2 で名前を変更、Ctrl+Shift+矢印で移動</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>セグメントに保存</translation>
    </message>
</context>
<context>
    <name>ViewWork</name>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>ルールを変更…</translation>
    </message>
    <message>
        <source>No longer a tab</source>
        <translation>タブから外す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>“{view}” is a segment now</source>
        <translation>「{view}」をセグメントに保存しました</translation>
    </message>
    <message>
        <source>“{view}” is kept as the list of these people</source>
        <translation>「{view}」をこの人たちのリストとして保存しました</translation>
    </message>
    <message>
        <source>The segment is called “{view}” now</source>
        <translation>セグメントの名前は「{view}」になりました</translation>
    </message>
    <message>
        <source>“{view}” is no longer a tab</source>
        <translation>「{view}」はタブから外れました</translation>
    </message>
    <message>
        <source>The segment “{view}” is gone</source>
        <translation>セグメント「{view}」を削除しました</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左へ移動</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>The views stand in another order</source>
        <translation>ビューの並び順を変えました</translation>
    </message>
</context>
<context>
    <name>VoucherPopup</name>
    <message>
        <source>Voucher</source>
        <translation>引換券</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>送る文面</translation>
    </message>
    <message>
        <source>Send it to the customer. The code leads to this entry in the ledger.</source>
        <translation>顧客に送ってください。台帳でコードを検索すると、この交換が見つかります。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>文面をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>WalletWork</name>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>変更なし：すでにその状態です</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Drop your shop’s order file here</source>
        <translation>店舗の注文ファイルをここにドロップ</translation>
    </message>
    <message>
        <source>Excel or CSV, as your shop saves it. Customers, orders and products are read from one file. You see every row before anything is saved.</source>
        <translation>店舗が書き出した Excel や CSV をそのままどうぞ。顧客・注文・商品を一度に読み取り、保存の前にすべての行を確認できます。</translation>
    </message>
    <message>
        <source>Taobao · Tmall</source>
        <translation>淘宝 · 天猫</translation>
    </message>
    <message>
        <source>Rakuten</source>
        <translation>楽天</translation>
    </message>
    <message>
        <source>any table</source>
        <translation>任意の表</translation>
    </message>
    <message>
        <source>{file} waits: name your business, then press Enter</source>
        <translation>{file} を受け取りました。お店の名前を入れて Enter を押してください</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %Ln more wait: name your business, then press Enter</source>
        <translation>
            <numerusform>{file} ほか %Ln 件を受け取りました。お店の名前を入れて Enter を押してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Let’s start with your customers.</source>
        <translation>ようこそ。まずは顧客を迎えましょう。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no internet needed.</source>
        <translation>すべてこの端末に保存されます。登録もインターネットも不要です。</translation>
    </message>
    <message>
        <source>Time zone and currency are proposed from this computer. Days and sums are counted in them; they are fixed with the first import.</source>
        <translation>タイムゾーンと通貨はこの端末から提案しています。日付と金額の計算に使い、最初の取り込みで確定します。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>バックアップを選ぶ</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>サンプル店舗を試す</translation>
    </message>
    <message>
        <source>Invented customers and 3 years of orders. Left with one click.</source>
        <translation>架空の顧客と 3 年分の注文。ワンクリックで終了できます。</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>You used the program before, here or on another computer.</source>
        <translation>以前この端末か別の端末で使っていた方へ。</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>文字サイズとコントラスト</translation>
    </message>
    <message>
        <source>A copy is made every day. Your shop is one file that you can take.</source>
        <translation>毎日バックアップします。店舗は持ち運べる一つのファイルです。</translation>
    </message>
    <message>
        <source>Copies of a shop</source>
        <translation>店舗のバックアップ</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>What of the order</source>
        <translation>注文の何</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比べ方</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>この行を削除</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>not said</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>as in “Dear Xiaomei”</source>
        <translation>例：小梅さん</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Kana and company</source>
        <translation>カナ・会社</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>どなたですか</translation>
    </message>
</context>
<context>
    <name>WorkBand</name>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>重複を探しています</translation>
    </message>
    <message>
        <source>Merging all certain pairs</source>
        <translation>確実な組を統合しています</translation>
    </message>
</context>
<context>
    <name>YesNoValues</name>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>_Address</name>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>read as {place}</source>
        <translation>読み取り：{place}</translation>
    </message>
</context>
<context>
    <name>_Amounts</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>注文{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} · {window}</source>
        <translation>{amount} · {window}</translation>
    </message>
    <message>
        <source>From the first order</source>
        <translation>初回注文から</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} 人を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {count} people</source>
        <translation>
            <numerusform>{count} 人にタグを付ける</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} will get it</source>
        <translation>
            <numerusform>{count} 人に付きます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have it already</source>
        <translation>
            <numerusform>{count} 人はすでに付いています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Captions</name>
    <message>
        <source>the lines stay, their text is blanked</source>
        <translation>行は残り、文字は消えます</translation>
    </message>
    <message>
        <source>so that sales and statistics stay true</source>
        <translation>売上と統計はそのままです</translation>
    </message>
    <message>
        <source>The wish not to be written to</source>
        <translation>連絡を望まない意思</translation>
    </message>
    <message>
        <source>as a fingerprint that cannot be read back; a new import will not bring the person back</source>
        <translation>元に戻せない指紋として残り、再び取り込んでも復活しません</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{count} new customer(s)</source>
        <translation>
            <numerusform>新規顧客 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new order(s)</source>
        <translation>
            <numerusform>新規注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check {count} row(s)</source>
        <translation>
            <numerusform>{count} 行を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} row(s)</source>
        <translation>
            <numerusform>{count} 行を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save {count} row(s) as Excel</source>
        <translation>
            <numerusform>{count} 行を Excel に保存</numerusform>
        </translation>
    </message>
    <message>
        <source>See your customers</source>
        <translation>顧客を見る</translation>
    </message>
    <message numerus="yes">
        <source>See {count} new customer(s)</source>
        <translation>
            <numerusform>新規顧客 {count} 人を見る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: {count} row(s) and why</source>
        <translation>
            <numerusform>保留行 {count} 行とその理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} row(s) are in. {kept} kept aside.</source>
        <translation>
            <numerusform>{count} 行中 {done} 行を取り込み、{kept} 行を保留しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} row(s) are in.</source>
        <translation>
            <numerusform>{count} 行すべてを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more look alike. Not joined.</source>
        <translation>
            <numerusform>ほか {count} 人が似ています。統合していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} s</source>
        <translation>
            <numerusform>{count} 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>顧客 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s)</source>
        <translation>
            <numerusform>{count} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) in a currency without a rate</source>
        <translation>
            <numerusform>レートのない通貨の注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>注文 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{customers} and {orders} are as they were before the import.</source>
        <translation>{customers}と{orders}を取り込み前の状態に戻しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) have no buyer</source>
        <translation>
            <numerusform>購入者のない注文が {count} 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entry(s)</source>
        <translation>
            <numerusform>{count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post {count} difference(s)</source>
        <translation>
            <numerusform>{count} 件の差を記録</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} difference(s) posted</source>
        <translation>
            <numerusform>{count} 件の差を記録しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) after sending</source>
        <translation>
            <numerusform>送付から{count}日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bought again</source>
        <translation>
            <numerusform>{count} 人が再購入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review {count} referral(s)</source>
        <translation>
            <numerusform>紹介 {count} 件を確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) in two circles, money of 12 months</source>
        <translation>
            <numerusform>2段で {count} 人、直近12か月の購入額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a code</source>
        <translation>
            <numerusform>{count} 人にコードを発行しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} had one</source>
        <translation>
            <numerusform>{count} 人は発行済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give codes to {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人にコードを発行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s) a month at most</source>
        <translation>
            <numerusform>月 {count} 人まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait behind these</source>
        <translation>
            <numerusform>ほかに {count} 件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>注文{count}件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(s) each</source>
        <translation>
            <numerusform>1件あたり{count}点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other receiver(s)</source>
        <translation>
            <numerusform>本人以外の届け先{count}人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Happened</name>
    <message numerus="yes">
        <source>{count} people have the tag “{tag}” now</source>
        <translation>
            <numerusform>{count} 人にタグ「{tag}」を付けました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “{tag}” is off {count} people</source>
        <translation>
            <numerusform>{count} 人からタグ「{tag}」を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are in the class {name} now</source>
        <translation>
            <numerusform>{count} 人を区分「{name}」にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are hidden</source>
        <translation>
            <numerusform>{count} 人を非表示にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are shown again</source>
        <translation>
            <numerusform>{count} 人を再び表示しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>中止しました：何も変更していません</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>変更なし：すでにその状態です</translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>{count} day(s)</source>
        <translation>
            <numerusform>{count}日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s)</source>
        <translation>
            <numerusform>{count}週間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count}か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quarter(s)</source>
        <translation>
            <numerusform>{count}四半期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} year(s)</source>
        <translation>
            <numerusform>{count}年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>どこで聞いたか</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>chat, form, letter …</source>
        <translation>チャット、用紙、手紙…</translation>
    </message>
    <message>
        <source>A day looks like 2026-01-31, and is not after today.</source>
        <translation>日付は 2026-01-31 のように書き、今日以前にします。</translation>
    </message>
    <message>
        <source>“{state}” counts only with a proof: write where the customer said so.</source>
        <translation>「{state}」には証跡が必要です。どこで聞いたかを書いてください。</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>_Points</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {count} point(s)</source>
        <translation>
            <numerusform>{count} ポイントを付与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {count} point(s)</source>
        <translation>
            <numerusform>{count} ポイントを減算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem {count} point(s)</source>
        <translation>
            <numerusform>{count} ポイントを交換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) given</source>
        <translation>
            <numerusform>{count} ポイントを付与しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) taken</source>
        <translation>
            <numerusform>{count} ポイントを減算しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) redeemed</source>
        <translation>
            <numerusform>{count} ポイントを交換しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A debt of {count} point(s) is forgiven</source>
        <translation>
            <numerusform>{count} ポイントの不足分を免除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) last longer now</source>
        <translation>
            <numerusform>{count} ポイントの期限を延ばしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have too few</source>
        <translation>
            <numerusform>{count} 人は不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) had too few and stayed as they were</source>
        <translation>
            <numerusform>{count} 人は不足のため変更していません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message numerus="yes">
        <source>{count} row(s)</source>
        <translation>
            <numerusform>{count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} column(s)</source>
        <translation>
            <numerusform>{count} 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Row(s) {numbers}.</source>
        <translation>
            <numerusform>{numbers} 行目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {numbers} and {count} more.</source>
        <translation>
            <numerusform>{numbers} 行目、ほか {count} 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sentences</name>
    <message numerus="yes">
        <source>The ledger is true: all {count} entry(s) agree with every balance</source>
        <translation>
            <numerusform>台帳は正常です：{count} 件の記録がすべての残高と一致しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} thing(s) in the ledger do not agree</source>
        <translation>
            <numerusform>台帳に一致しない箇所が {count} 件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points of {count} customer(s) expire within {days} days</source>
        <translation>
            <numerusform>{count} 人の {points} ポイントが {days} 日以内に失効します</numerusform>
        </translation>
    </message>
    <message>
        <source>The first go after {day}.</source>
        <translation>最初の失効は {day} の翌日です。</translation>
    </message>
    <message numerus="yes">
        <source>{points} of them, of {count} customer(s), within {days} days.</source>
        <translation>
            <numerusform>うち {count} 人の {points} ポイントは {days} 日以内です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over {count} balance(s)</source>
        <translation>
            <numerusform>{count} 人の残高を取り込む</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} balance(s) taken over from {file}</source>
        <translation>
            <numerusform>{file} から {count} 人の残高を取り込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have points already; these come on top</source>
        <translation>
            <numerusform>{count} 人はすでにポイントがあり、取り込む分が加算されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) stand in several rows with the same last day; their points are added up</source>
        <translation>
            <numerusform>{count} 人のお客様は同じ最終日の行が複数あり、ポイントは合計されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are left out; the reason stands beside each</source>
        <translation>
            <numerusform>{count} 行は取り込みません。理由は各行に表示しています</numerusform>
        </translation>
    </message>
    <message>
        <source>kept to the end of the next year</source>
        <translation>翌年の末まで維持</translation>
    </message>
    <message>
        <source>kept for 365 days more</source>
        <translation>その後365日間維持</translation>
    </message>
    <message>
        <source>kept to the end of the next membership year</source>
        <translation>次の会員年度の終わりまで維持</translation>
    </message>
    <message>
        <source>A refund counts at once.</source>
        <translation>返金はすぐに反映されます。</translation>
    </message>
    <message>
        <source>A refund counts at the review.</source>
        <translation>返金は見直し時に反映されます。</translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) of grace.</source>
        <translation>
            <numerusform>猶予は{count}日間です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached at once; {kept}; then {fall}. {grace} {refunds}</source>
        <translation>到達するとすぐに上がり、{kept}。その後は{fall}。{grace}{refunds}</translation>
    </message>
</context>
<context>
    <name>_Shared</name>
    <message numerus="yes">
        <source>Remembered: {count} customer(s) share this phone. It joins and proposes nobody.</source>
        <translation>
            <numerusform>記録しました：{count} 人がこの電話を共用。統合にも候補にも使いません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remembered: {count} customer(s) share this e-mail. It joins and proposes nobody.</source>
        <translation>
            <numerusform>記録しました：{count} 人がこのメールを共用。統合にも候補にも使いません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message numerus="yes">
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(s)</source>
        <translation>
            <numerusform>{count}点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} ポイント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message numerus="yes">
        <source>Tag “{value}” added to {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客にタグ「{value}」を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{value}” taken from {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客からタグ「{value}」を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class “{value}” for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客の区分を「{value}」に変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) hidden</source>
        <translation>
            <numerusform>{count} 人の顧客を非表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) shown again</source>
        <translation>
            <numerusform>{count} 人の顧客を再表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags replaced for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客のタグを置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field set for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客の項目を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text replaced for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客の文字を置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent lowered for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の顧客の受信同意を引き下げ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Region “{value}” for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の地域を「{value}」に変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field of your own set for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人の独自項目を設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited in Excel</source>
        <translation>
            <numerusform>Excel で {count} 人を編集</numerusform>
        </translation>
    </message>
    <message>
        <source>A class is called “{value}” now</source>
        <translation>区分名を「{value}」に変更</translation>
    </message>
    <message numerus="yes">
        <source>Class set by rules for {count} customer(s)</source>
        <translation>
            <numerusform>{count}人の区分をルールで設定</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} edited: {fields}</source>
        <translation>{who}を編集：{fields}</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>編集：{fields}</translation>
    </message>
    <message>
        <source>A customer added by hand</source>
        <translation>顧客を手動で追加</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited</source>
        <translation>
            <numerusform>{count} 人の顧客を編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited: {fields}</source>
        <translation>
            <numerusform>{count} 人を編集：{fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added by hand</source>
        <translation>{who}を手入力で追加</translation>
    </message>
    <message numerus="yes">
        <source>{count} new customer(s)</source>
        <translation>
            <numerusform>新しい顧客 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new order(s)</source>
        <translation>
            <numerusform>新しい注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) changed</source>
        <translation>
            <numerusform>{count} 項目を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points in {count} row(s)</source>
        <translation>
            <numerusform>ポイント {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) kept aside</source>
        <translation>
            <numerusform>保留行 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer record(s) erased again in a copy put back</source>
        <translation>
            <numerusform>復元したコピーで {count} 件の顧客記録を再び消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) without a name</source>
        <translation>
            <numerusform>名前のない注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} action(s)</source>
        <translation>
            <numerusform>操作 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) merged into {who}</source>
        <translation>
            <numerusform>{count}名の顧客を{who}に統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) merged into one</source>
        <translation>
            <numerusform>{count}名の顧客を1名に統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certain pair(s) merged</source>
        <translation>
            <numerusform>確実な{count}組を統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail of {count} customer(s) marked as shared</source>
        <translation>
            <numerusform>{count} 人の顧客のメールを共用に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone of {count} customer(s) marked as shared</source>
        <translation>
            <numerusform>{count} 人の顧客の電話を共用に設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count}名の顧客</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} spent {count} point(s)</source>
        <translation>
            <numerusform>{who} さんが {count} ポイントを利用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} was given {count} point(s)</source>
        <translation>
            <numerusform>{who} さんに {count} ポイントを付与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} lost {count} point(s)</source>
        <translation>
            <numerusform>{who} さんから {count} ポイントを減算</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt of {who} forgiven</source>
        <translation>{who} さんの不足分を免除</translation>
    </message>
    <message>
        <source>Points of {who} last until {day}</source>
        <translation>{who} さんのポイントの期限を {day} まで延長</translation>
    </message>
    <message numerus="yes">
        <source>{points} points for each of {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人のお客様に {points} ポイントずつ付与</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points taken from each of {count} customer(s)</source>
        <translation>
            <numerusform>{count} 人のお客様から {points} ポイントずつ減算</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points of {count} customer(s) last until {day}</source>
        <translation>
            <numerusform>{count} 人のお客様のポイントの期限を {day} まで延長</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} opening balance(s) of points</source>
        <translation>
            <numerusform>ポイントの期首残高 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Points earned until {day} cleared</source>
        <translation>{day} までに獲得したポイントをリセット</translation>
    </message>
    <message numerus="yes">
        <source>{points} point(s) spent</source>
        <translation>
            <numerusform>{points} ポイントを利用</numerusform>
        </translation>
    </message>
    <message>
        <source>A debt of points forgiven</source>
        <translation>ポイントの不足分を免除</translation>
    </message>
    <message numerus="yes">
        <source>Tier {tier} set for {count} customer(s)</source>
        <translation>
            <numerusform>{count}人の顧客のランクを{tier}に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} set to {tier}</source>
        <translation>{who}を{tier}に設定</translation>
    </message>
    <message>
        <source>Tier of {who} follows the orders again</source>
        <translation>{who}のランクは再び注文に従います</translation>
    </message>
    <message>
        <source>{who} used {privilege}</source>
        <translation>{who}が「{privilege}」を利用</translation>
    </message>
    <message>
        <source>A tier set to {tier}</source>
        <translation>ランクを{tier}に設定</translation>
    </message>
    <message>
        <source>A tier follows the orders again</source>
        <translation>ランクは再び注文に従います</translation>
    </message>
    <message>
        <source>{privilege} used</source>
        <translation>「{privilege}」を利用</translation>
    </message>
    <message>
        <source>Tiers changed</source>
        <translation>ランクを変更</translation>
    </message>
    <message numerus="yes">
        <source>Coupon “{name}” given to {count} customer(s)</source>
        <translation>
            <numerusform>クーポン「{name}」を{count}人に配布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) added to coupon “{name}”</source>
        <translation>
            <numerusform>クーポン「{name}」にコード{count}件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them anew</source>
        <translation>
            <numerusform>うち{count}人は再配布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s)</source>
        <translation>
            <numerusform>コード{count}件</numerusform>
        </translation>
    </message>
    <message>
        <source>New coupon “{name}”</source>
        <translation>新しいクーポン「{name}」</translation>
    </message>
    <message>
        <source>Coupon “{name}” changed</source>
        <translation>クーポン「{name}」を変更</translation>
    </message>
    <message>
        <source>Coupon “{name}” stopped</source>
        <translation>クーポン「{name}」を停止</translation>
    </message>
    <message>
        <source>Coupon “{name}” runs again</source>
        <translation>クーポン「{name}」を再開</translation>
    </message>
    <message>
        <source>Order {order} counted for coupon “{name}”</source>
        <translation>注文 {order} をクーポン「{name}」に計上</translation>
    </message>
    <message>
        <source>Order {order} used no coupon</source>
        <translation>注文 {order} はクーポン未使用</translation>
    </message>
    <message>
        <source>Coupons changed</source>
        <translation>クーポンを変更</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message numerus="yes">
        <source>{count} pair(s) to review</source>
        <translation>
            <numerusform>確認待ち {count} 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all {count} certain pair(s)</source>
        <translation>
            <numerusform>確実な {count} 組をすべて統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} certain pair(s)?</source>
        <translation>
            <numerusform>確実な {count} 組を統合しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} pair(s)</source>
        <translation>
            <numerusform>{count} 組を統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} line(s) of the customer list: same phone or e-mail, no name against it</source>
        <translation>
            <numerusform>顧客一覧の {count} 行：電話かメールが同じで、名前に矛盾なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certain pair(s) were merged</source>
        <translation>
            <numerusform>確実な {count} 組を統合しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} record(s)</source>
        <translation>
            <numerusform>記録 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined from {count} record(s)</source>
        <translation>
            <numerusform>{count} 件の記録を統合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>注文 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contact(s)</source>
        <translation>
            <numerusform>連絡先 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} customers into one</source>
        <translation>
            <numerusform>{count} 人の顧客を一人に統合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Ways</name>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} か月</numerusform>
        </translation>
    </message>
    <message>
        <source>counts nowhere</source>
        <translation>集計に含めない</translation>
    </message>
    <message>
        <source>counts again</source>
        <translation>集計に含める</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>ビュー「{name}」を保存</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>ビュー「{name}」を削除</translation>
    </message>
    <message>
        <source>Class rule for “{name}” added</source>
        <translation>「{name}」の区分ルールを追加</translation>
    </message>
    <message>
        <source>Class rule for “{name}” removed</source>
        <translation>「{name}」の区分ルールを削除</translation>
    </message>
    <message>
        <source>Class rule for “{name}” changed</source>
        <translation>「{name}」の区分ルールを変更</translation>
    </message>
    <message>
        <source>Class rule for “{name}” switched on</source>
        <translation>「{name}」の区分ルールをオン</translation>
    </message>
    <message>
        <source>Class rule for “{name}” switched off</source>
        <translation>「{name}」の区分ルールをオフ</translation>
    </message>
    <message>
        <source>Class rules apply after every import</source>
        <translation>取り込みのたびに区分ルールを適用</translation>
    </message>
    <message>
        <source>Class rules no longer apply after every import</source>
        <translation>取り込み後の区分ルール適用をやめました</translation>
    </message>
    <message>
        <source>Segment “{name}” kept</source>
        <translation>セグメント「{name}」を保存</translation>
    </message>
    <message>
        <source>Segment “{name}” changed</source>
        <translation>セグメント「{name}」を変更</translation>
    </message>
    <message>
        <source>Segment “{name}” as it was made</source>
        <translation>セグメント「{name}」を初期状態に戻した</translation>
    </message>
    <message>
        <source>Segment “{name}” removed</source>
        <translation>セグメント「{name}」を削除</translation>
    </message>
    <message>
        <source>Segment “{name}” renamed</source>
        <translation>セグメントの名前を「{name}」に変更</translation>
    </message>
    <message>
        <source>List “{name}” frozen</source>
        <translation>リスト「{name}」を固定</translation>
    </message>
    <message>
        <source>Segment “{name}” put above the list</source>
        <translation>セグメント「{name}」を一覧の上に表示</translation>
    </message>
    <message>
        <source>Segment “{name}” taken from above the list</source>
        <translation>セグメント「{name}」を一覧の上から外した</translation>
    </message>
    <message>
        <source>A referral was approved</source>
        <translation>紹介を承認しました</translation>
    </message>
    <message>
        <source>A referral was refused its reward</source>
        <translation>紹介の特典を見送りました</translation>
    </message>
    <message>
        <source>A referral is to be reviewed again</source>
        <translation>紹介を再確認待ちに戻しました</translation>
    </message>
    <message numerus="yes">
        <source>Personal codes given to %Ln people</source>
        <translation>
            <numerusform>%Ln 人に紹介コードを発行しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal codes of %Ln people taken back</source>
        <translation>
            <numerusform>%Ln 人の紹介コードを取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral program changed</source>
        <translation>紹介プログラムを変更しました</translation>
    </message>
    <message>
        <source>Referral program switched off</source>
        <translation>紹介プログラムを停止しました</translation>
    </message>
    <message>
        <source>Field “{name}” taken back into use</source>
        <translation>項目「{name}」を再び使用</translation>
    </message>
    <message>
        <source>Field “{name}” given up</source>
        <translation>項目「{name}」の使用をやめた</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このソフトについて</translation>
    </message>
    <message>
        <source>Regulars keeps the customers that you already have</source>
        <translation>Regulars は今いる顧客を大切にします</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>すべてこの端末に保存されます。</translation>
    </message>
    <message>
        <source>Letters and icons</source>
        <translation>文字とアイコン</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Class rules</source>
        <translation>区分ルール</translation>
    </message>
    <message>
        <source>Who is retail, wholesale or of a class of your own, by rules in an order.</source>
        <translation>小売・卸売・独自の区分を、順番のあるルールで決めます。</translation>
    </message>
    <message>
        <source>Open class rules</source>
        <translation>区分ルールを開く</translation>
    </message>
    <message>
        <source>Inter (SIL Open Font License), Lucide (ISC License)</source>
        <translation>Inter（SIL Open Font License）、Lucide（ISC License）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln か月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き渡し</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>customer {number}</source>
        <translation>お客さま {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Set by hand, without an end</source>
        <translation>手動で設定（期限なし）</translation>
    </message>
    <message>
        <source>Set by hand until {day}</source>
        <translation>{day}まで手動で設定</translation>
    </message>
    <message>
        <source>Points {times}</source>
        <translation>ポイント {times}</translation>
    </message>
    <message>
        <source>{amount} more to {tier}</source>
        <translation>{tier}まであと{amount}</translation>
    </message>
    <message>
        <source>Ends on {day}: {amount} more to keep it</source>
        <translation>{day}に終了：維持まであと{amount}</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>{day}まで維持</translation>
    </message>
    <message>
        <source>not used this year</source>
        <translation>今年は未利用</translation>
    </message>
    <message numerus="yes">
        <source>{count} time(s) this year</source>
        <translation>
            <numerusform>今年{count}回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near {tier}</source>
        <translation>
            <numerusform>{count}人が{tier}まであと少し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} may fall within {days} days</source>
        <translation>
            <numerusform>{days}日以内に{count}人が下がる見込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Near {tier}</source>
        <translation>{tier}まであと少し</translation>
    </message>
    <message>
        <source>{tier} that may end soon</source>
        <translation>まもなく終わる{tier}</translation>
    </message>
    <message numerus="yes">
        <source>{count} people would fall at their next review</source>
        <translation>
            <numerusform>{count}人が次の見直しで下がる見込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them miss at most {amount} to stay. Tell them in time.</source>
        <translation>
            <numerusform>そのうち{count}人は、維持まで最大{amount}です。早めにお知らせを。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>{count}枚すべて表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) are {tier} now</source>
        <translation>
            <numerusform>{count}人の顧客が{tier}になりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Open Today</source>
        <translation>今日を開く</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Open the list of customers</source>
        <translation>顧客一覧を開く</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>顧客を追加</translation>
    </message>
    <message>
        <source>Add a customer by hand</source>
        <translation>顧客を手入力で追加</translation>
    </message>
    <message>
        <source>Main button</source>
        <translation>主ボタン</translation>
    </message>
    <message>
        <source>Press the main button of the page</source>
        <translation>ページの主ボタンを押す</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Open the segments: people found by a rule</source>
        <translation>セグメントを開く：ルールで見つけた人</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Review customers who may be one person</source>
        <translation>同じ人かもしれない顧客を確認</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Open the list of orders</source>
        <translation>注文の一覧を開く</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show whom you have hidden</source>
        <translation>非表示の顧客を見る</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Open the ledger of points</source>
        <translation>ポイント台帳を開きます</translation>
    </message>
    <message>
        <source>Tiers and rules</source>
        <translation>ランクとルール</translation>
    </message>
    <message>
        <source>Change how points are earned, and what they are given for</source>
        <translation>ポイントの獲得と使い道を変える</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import a file from your shop</source>
        <translation>店舗のファイルを取り込む</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export the list as an Excel or CSV file</source>
        <translation>一覧を Excel・CSV に書き出す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>検索・操作…</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>何でも検索・実行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Go to the search field of the page</source>
        <translation>ページの検索欄へ移動</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>次のページに進む</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back the last change or import</source>
        <translation>最後の変更または取り込みを取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>最後に取り消した操作をもう一度行う</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <translation>お知らせへ移動</translation>
    </message>
    <message>
        <source>Move the focus to the notice at the foot of the window</source>
        <translation>画面下のお知らせにフォーカスを移す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Show every change, and take back any of them</source>
        <translation>すべての変更を表示し、どれでも取り消す</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>ショートカットをすべて表示</translation>
    </message>
</context>
<context>
    <name>birthdays</name>
    <message>
        <source>1st month</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>2nd month</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>3rd month</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>4th month</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>5th month</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>6th month</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>7th month</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>8th month</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>9th month</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>10th month</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>11th month</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>12th month</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2日</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>3日</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>4日</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>5日</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>6日</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>8日</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>9日</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>10日</translation>
    </message>
    <message>
        <source>11th</source>
        <translation>11日</translation>
    </message>
    <message>
        <source>12th</source>
        <translation>12日</translation>
    </message>
    <message>
        <source>13th</source>
        <translation>13日</translation>
    </message>
    <message>
        <source>14th</source>
        <translation>14日</translation>
    </message>
    <message>
        <source>15th</source>
        <translation>15日</translation>
    </message>
    <message>
        <source>16th</source>
        <translation>16日</translation>
    </message>
    <message>
        <source>17th</source>
        <translation>17日</translation>
    </message>
    <message>
        <source>18th</source>
        <translation>18日</translation>
    </message>
    <message>
        <source>19th</source>
        <translation>19日</translation>
    </message>
    <message>
        <source>20th</source>
        <translation>20日</translation>
    </message>
    <message>
        <source>21st</source>
        <translation>21日</translation>
    </message>
    <message>
        <source>22nd</source>
        <translation>22日</translation>
    </message>
    <message>
        <source>23rd</source>
        <translation>23日</translation>
    </message>
    <message>
        <source>24th</source>
        <translation>24日</translation>
    </message>
    <message>
        <source>25th</source>
        <translation>25日</translation>
    </message>
    <message>
        <source>26th</source>
        <translation>26日</translation>
    </message>
    <message>
        <source>27th</source>
        <translation>27日</translation>
    </message>
    <message>
        <source>28th</source>
        <translation>28日</translation>
    </message>
    <message>
        <source>29th</source>
        <translation>29日</translation>
    </message>
    <message>
        <source>30th</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>{month}, {day} (lunar)</source>
        <translation>旧暦{month}{day}</translation>
    </message>
    <message>
        <source>leap {month}, {day} (lunar)</source>
        <translation>旧暦閏{month}{day}</translation>
    </message>
    <message>
        <source>{birthday} {year}</source>
        <translation>{birthday}（{year}年）</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>再び表示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>かな</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>SMS の配信許可</translation>
    </message>
    <message>
        <source>E-mail consent</source>
        <translation>メールの配信許可</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>すでにありません</translation>
    </message>
    <message>
        <source>would have no name</source>
        <translation>名前がなくなります</translation>
    </message>
    <message>
        <source>would be too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>has refused</source>
        <translation>本人が配信拒否</translation>
    </message>
    <message>
        <source>They are no longer among your customers.</source>
        <translation>すでに顧客の中にいません。</translation>
    </message>
    <message>
        <source>Nothing would be left of the name. Replace it with something.</source>
        <translation>名前が空になります。置き換える文字を入れてください。</translation>
    </message>
    <message>
        <source>The text would be too long. Replace it with something shorter.</source>
        <translation>文字が長くなりすぎます。もっと短い文字に置き換えてください。</translation>
    </message>
    <message>
        <source>They have refused. Only their own word, with its proof, opens that again.</source>
        <translation>配信を拒否しています。再び許可するには、本人の言葉と証跡が必要です。</translation>
    </message>
    <message>
        <source>{before} → {after} {count}</source>
        <translation>{before} → {after} {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Retail (not set)</source>
        <translation>小売（未設定）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>A class needs a name of its own</source>
        <translation>区分には固有の名前が必要です</translation>
    </message>
    <message>
        <source>Write up to 40 letters. Retail and wholesale keep their names.</source>
        <translation>40文字までで入力してください。小売と卸売の名前は変えられません。</translation>
    </message>
    <message>
        <source>This rule is gone</source>
        <translation>このルールはもうありません</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Nobody’s class was changed.</source>
        <translation>その間に削除されました。誰の区分も変わっていません。</translation>
    </message>
</context>
<context>
    <name>coming_back</name>
    <message>
        <source>This file was not made for coming back</source>
        <translation>このファイルは編集して戻すためのものではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the people once more to edit them in Excel, and keep the file an Excel workbook.</source>
        <translation>何も変更していません。「Excel で編集」でもう一度書き出し、Excel ブックのまま保存してください。</translation>
    </message>
    <message>
        <source>The column with the customer numbers is gone</source>
        <translation>顧客番号の列がありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Without the numbers nobody knows whose row it is; put the column and its heading back.</source>
        <translation>何も変更していません。番号がないと誰の行か分かりません。列と見出しを元に戻してください。</translation>
    </message>
    <message>
        <source>The file is of another business</source>
        <translation>別の事業のファイルです</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the business that the file was made in.</source>
        <translation>何も変更していません。書き出した事業を開いてください。</translation>
    </message>
    <message>
        <source>The file was saved as another kind</source>
        <translation>別の形式で保存されています</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as an Excel workbook (.xlsx).</source>
        <translation>何も変更していません。Excel ブック（.xlsx）で保存してください。</translation>
    </message>
    <message>
        <source>These are more people than can come back from Excel at once</source>
        <translation>一度に Excel から戻せる人数を超えています</translation>
    </message>
    <message>
        <source>No file was written. Filter the list first, or export it in parts.</source>
        <translation>ファイルは書き出していません。一覧を絞り込むか、分けて書き出してください。</translation>
    </message>
    <message>
        <source>No customer number; new people come in by Import</source>
        <translation>顧客番号がありません。新しい顧客は「取り込み」から</translation>
    </message>
    <message>
        <source>This customer number was not in the file when it was made</source>
        <translation>書き出した時のファイルにない顧客番号です</translation>
    </message>
    <message>
        <source>The same number stands in two rows that differ</source>
        <translation>同じ番号の行が 2 つあり、内容が違います</translation>
    </message>
    <message>
        <source>Has been joined to another customer since</source>
        <translation>その後、別の顧客に統合されました</translation>
    </message>
    <message>
        <source>Is not among your customers any more</source>
        <translation>もう顧客の中にいません</translation>
    </message>
    <message>
        <source>This column cannot be edited in Excel</source>
        <translation>この列は Excel では編集できません</translation>
    </message>
    <message>
        <source>A formula; paste its result as a value instead</source>
        <translation>数式です。結果を値として貼り付けてください</translation>
    </message>
    <message>
        <source>The cell holds an error of Excel</source>
        <translation>セルに Excel のエラーがあります</translation>
    </message>
    <message>
        <source>Excel shortened this long number; write it as text</source>
        <translation>長い番号が Excel で丸められています。文字列で入力してください</translation>
    </message>
    <message>
        <source>Nobody can be without a name here</source>
        <translation>氏名は空にできません</translation>
    </message>
    <message>
        <source>A region cannot be taken away</source>
        <translation>地域は空にできません</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文字が長すぎます</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>その区分はありません</translation>
    </message>
    <message>
        <source>There is no such gender here</source>
        <translation>その性別はありません</translation>
    </message>
    <message>
        <source>No birthday; write it as 1990-05-01 or 05-01</source>
        <translation>誕生日として読めません。1990-05-01 か 05-01 と入力してください</translation>
    </message>
    <message>
        <source>A tag has forty letters at most</source>
        <translation>タグは 40 文字までです</translation>
    </message>
    <message>
        <source>The field cannot have this value</source>
        <translation>この項目に使えない値です</translation>
    </message>
    <message>
        <source>No whole number of points; write 50 or -50</source>
        <translation>整数のポイントではありません。50 または -50 のように入力してください</translation>
    </message>
    <message>
        <source>0 points give and take nothing</source>
        <translation>0 ポイントでは増減しません</translation>
    </message>
    <message>
        <source>At most 100,000,000 points can be given or taken at once</source>
        <translation>一度に増減できるのは 100,000,000 ポイントまでです</translation>
    </message>
    <message>
        <source>{asked} points are to be taken, {available} can be</source>
        <translation>減らすのは {asked} ポイントですが、使えるのは {available} ポイントです</translation>
    </message>
    <message>
        <source>Without a reason; choose one beside the points</source>
        <translation>理由がありません。ポイントの隣で選んでください</translation>
    </message>
    <message>
        <source>No such reason; choose one, with a note behind a colon</source>
        <translation>この理由はありません。一覧から選び、メモはコロンの後に書いてください</translation>
    </message>
    <message>
        <source>Already applied: this file brought the row&apos;s points before</source>
        <translation>適用済み：このファイルのこの行のポイントは、すでに反映されています</translation>
    </message>
</context>
<context>
    <name>coupons</name>
    <message>
        <source>Coupon “{name}” received</source>
        <translation>クーポン「{name}」を受け取り</translation>
    </message>
    <message>
        <source>Coupon “{name}” used</source>
        <translation>クーポン「{name}」を使用</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>割引率</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Amount off a product</source>
        <translation>商品の値引き</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>Free post</source>
        <translation>送料無料</translation>
    </message>
    <message>
        <source>Cheapest item free</source>
        <translation>いちばん安い1点が無料</translation>
    </message>
    <message>
        <source>Amount off the next order</source>
        <translation>次回の注文から値引き</translation>
    </message>
    <message>
        <source>{percent}% off</source>
        <translation>{percent}%引き</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>{amount}引き</translation>
    </message>
    <message>
        <source>Gift: {gift}</source>
        <translation>{gift}プレゼント</translation>
    </message>
    <message>
        <source>one code for all</source>
        <translation>共通コード</translation>
    </message>
    <message>
        <source>a code for each</source>
        <translation>1人1コード</translation>
    </message>
    <message>
        <source>own file of codes</source>
        <translation>手持ちのコード</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実施中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>before its first day</source>
        <translation>開始日より前</translation>
    </message>
    <message>
        <source>after its last day</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>after it was stopped</source>
        <translation>停止した後</translation>
    </message>
    <message>
        <source>the order is too small</source>
        <translation>最低金額に届かない</translation>
    </message>
    <message>
        <source>none of its products in the order</source>
        <translation>対象の商品がない</translation>
    </message>
    <message>
        <source>not the next order</source>
        <translation>次の注文ではない</translation>
    </message>
    <message>
        <source>together with another coupon</source>
        <translation>ほかのクーポンと併用</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>すでに使用済み</translation>
    </message>
    <message>
        <source>all uses are taken</source>
        <translation>使用回数の上限</translation>
    </message>
    <message>
        <source>code written wrong, O for 0</source>
        <translation>コードの書き間違い（0とOなど）</translation>
    </message>
    <message>
        <source>no such code</source>
        <translation>存在しないコード</translation>
    </message>
    <message>
        <source>amount and day fit {coupon}</source>
        <translation>金額と日付が {coupon} に合う</translation>
    </message>
    <message>
        <source>fits no coupon</source>
        <translation>どのクーポンとも合わない</translation>
    </message>
    <message>
        <source>stands in the file twice</source>
        <translation>ファイル内で重複</translation>
    </message>
    <message>
        <source>a coupon has it already</source>
        <translation>ほかのクーポンにある</translation>
    </message>
    <message>
        <source>has fewer than 4 letters</source>
        <translation>4文字より短い</translation>
    </message>
    <message>
        <source>has more than 40 letters</source>
        <translation>40文字より長い</translation>
    </message>
    <message>
        <source>may have the letters A to Z and digits only</source>
        <translation>英字と数字だけ使えます</translation>
    </message>
    <message>
        <source>was rounded by a spreadsheet and is lost</source>
        <translation>表計算ソフトで丸められ、元に戻せない</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>over</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>使えます</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>持っている人</translation>
    </message>
    <message>
        <source>Used it</source>
        <translation>使用した人</translation>
    </message>
    <message>
        <source>Can use it</source>
        <translation>使える人</translation>
    </message>
    <message>
        <source>Nobody is in this segment now.</source>
        <translation>このセグメントには今だれもいません。</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Tell us the code in the order remark</source>
        <translation>注文の備考にコードをご記入ください</translation>
    </message>
    <message>
        <source>May be forwarded to a friend</source>
        <translation>お友だちに転送できます</translation>
    </message>
    <message>
        <source>orders of {amount} and more</source>
        <translation>{amount}以上の注文</translation>
    </message>
    <message>
        <source>with the next order</source>
        <translation>次の注文で</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Discounts we could not match</source>
        <translation>照合できない値引き</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Codes left</source>
        <translation>残りコード</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>配布</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>計上</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>購入者なし</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>見えたもの</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Category {name}</source>
        <translation>カテゴリ {name}</translation>
    </message>
    <message>
        <source>A coupon needs a name of at most 60 letters.</source>
        <translation>名前が必要です（60文字まで）。</translation>
    </message>
    <message>
        <source>A number from 1 to 100.</source>
        <translation>1〜100の数。</translation>
    </message>
    <message>
        <source>An amount above 0.</source>
        <translation>0より大きい金額。</translation>
    </message>
    <message>
        <source>Say what is given, in at most 60 letters.</source>
        <translation>何を贈るか書いてください（60文字まで）。</translation>
    </message>
    <message>
        <source>An amount, or nothing.</source>
        <translation>金額、または空欄。</translation>
    </message>
    <message>
        <source>Choose at least one product or category.</source>
        <translation>商品かカテゴリを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing.</source>
        <translation>1以上の整数、または空欄。</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>1以上の整数。</translation>
    </message>
    <message>
        <source>A day as 2026-01-31.</source>
        <translation>2026-01-31 の形の日付。</translation>
    </message>
    <message>
        <source>A day as 2026-01-31, not before the first one.</source>
        <translation>2026-01-31 の形の日付。開始日より後。</translation>
    </message>
    <message>
        <source>4 to 40 letters or digits without blanks; of other scripts 2 are enough.</source>
        <translation>空白なしの英数字4〜40文字。漢字やかなは2文字から。</translation>
    </message>
    <message>
        <source>At most 12 letters A to Z and digits, or nothing.</source>
        <translation>英数字12文字まで、または空欄。</translation>
    </message>
    <message>
        <source>From 1 to 1,000,000 codes.</source>
        <translation>1〜1,000,000件。</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文日</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>紹介した友だち</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回注文</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>{name}を追加しました</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>{name}を保存しました</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>変更はありません。もともとこの状態です</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手入力で追加</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>再び表示しました</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>区分を変更</translation>
    </message>
    <message>
        <source>Class set by a rule</source>
        <translation>ルールで区分を設定</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>タグを変更</translation>
    </message>
    <message>
        <source>Consent lowered</source>
        <translation>配信許可を引き下げ</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手入力で編集</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべての出来事</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Said about messages</source>
        <translation>配信許可</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>注文 {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>The file could not be saved</source>
        <translation>ファイルを保存できませんでした</translation>
    </message>
    <message>
        <source>What stood there before still stands. Close the file in Excel, or choose another name or folder.</source>
        <translation>元のファイルはそのままです。Excel で開いていれば閉じるか、別の名前やフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The file could not be written to its end</source>
        <translation>ファイルを最後まで書き込めませんでした</translation>
    </message>
    <message>
        <source>What stood there before still stands. Close other programs and try again, or write fewer rows.</source>
        <translation>元のファイルはそのままです。ほかのプログラムを閉じてやり直すか、行を減らしてください。</translation>
    </message>
    <message>
        <source>There is no such import to take back</source>
        <translation>取り消せる取り込みがありません</translation>
    </message>
    <message>
        <source>It was taken back before, or its number is another one.</source>
        <translation>すでに取り消したか、番号が違います。</translation>
    </message>
    <message>
        <source>This order is no longer here</source>
        <translation>この注文はもうありません</translation>
    </message>
    <message>
        <source>The import that brought it was taken back.</source>
        <translation>この注文を取り込んだ操作は取り消されました。</translation>
    </message>
    <message>
        <source>This customer was erased on {day}</source>
        <translation>このお客さまは {day} に消去されました</translation>
    </message>
    <message>
        <source>Only the orders are left, without a name.</source>
        <translation>注文だけが、名前なしで残っています。</translation>
    </message>
    <message>
        <source>This customer is no longer here</source>
        <translation>この顧客はもうありません</translation>
    </message>
    <message>
        <source>What brought this customer was taken back, an import or an edit.</source>
        <translation>この顧客をもたらした取り込みまたは編集が取り消されました。</translation>
    </message>
    <message>
        <source>This folder holds another business already</source>
        <translation>このフォルダーには別の事業があります</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>何も変更していません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no business in this folder yet</source>
        <translation>このフォルダーにはまだ事業がありません</translation>
    </message>
    <message>
        <source>Open the program once, or import a file first.</source>
        <translation>先にプログラムを開くか、ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Time zone and currency are fixed by the first import</source>
        <translation>タイムゾーンと通貨は最初の取り込みで決まります</translation>
    </message>
    <message>
        <source>Days and sums stand on them. Begin a new business for others.</source>
        <translation>日付と金額の基準です。変えるには新しい事業を作ってください。</translation>
    </message>
    <message>
        <source>A business needs a name</source>
        <translation>事業には名前が必要です</translation>
    </message>
    <message>
        <source>The name it had stays.</source>
        <translation>元の名前のままです。</translation>
    </message>
    <message>
        <source>A shop needs a name</source>
        <translation>店舗には名前が必要です</translation>
    </message>
    <message>
        <source>Another shop is called “{name}” already</source>
        <translation>「{name}」という店舗がすでにあります</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”</source>
        <translation>「{zone}」というタイムゾーンはありません</translation>
    </message>
    <message>
        <source>Write it as Asia/Shanghai or Europe/Berlin.</source>
        <translation>Asia/Shanghai や Europe/Berlin のように書いてください。</translation>
    </message>
    <message>
        <source>There is no currency “{currency}”</source>
        <translation>「{currency}」という通貨はありません</translation>
    </message>
    <message>
        <source>Write it in three letters, as CNY or USD.</source>
        <translation>CNY や USD のように三文字で書いてください。</translation>
    </message>
    <message>
        <source>This exchange rate is not possible</source>
        <translation>この為替レートは使えません</translation>
    </message>
    <message>
        <source>A rate is above nothing and belongs to a month and another currency.</source>
        <translation>レートは 0 より大きく、月と他の通貨に対するものです。</translation>
    </message>
    <message>
        <source>This was taken back already</source>
        <translation>この操作はすでに取り消されています</translation>
    </message>
    <message>
        <source>Nothing was changed. What came later stands.</source>
        <translation>何も変更していません。その後の操作はそのままです。</translation>
    </message>
    <message>
        <source>This cannot be a tag</source>
        <translation>この文字列はタグにできません</translation>
    </message>
    <message>
        <source>A tag has one to forty letters. Nothing was changed.</source>
        <translation>タグは 1〜40 文字です。何も変更していません。</translation>
    </message>
    <message>
        <source>A field needs a name that no other field has</source>
        <translation>項目には他と重ならない名前が必要です</translation>
    </message>
    <message>
        <source>A choice needs something to choose, at most 100 of it</source>
        <translation>選択肢は1つ以上、100個以内で入力してください</translation>
    </message>
    <message>
        <source>There is room for 100 fields of your own</source>
        <translation>独自項目は100個までです</translation>
    </message>
    <message>
        <source>This field is not there any more</source>
        <translation>この項目はもうありません</translation>
    </message>
    <message>
        <source>There is no such coupon or order any more</source>
        <translation>そのクーポンまたは注文はもうありません</translation>
    </message>
    <message>
        <source>The coupon cannot be so</source>
        <translation>このクーポンは設定できません</translation>
    </message>
    <message>
        <source>A term does not fit: {field}. Nothing was changed.</source>
        <translation>設定に合わない項目があります：{field}。何も変更していません。</translation>
    </message>
    <message>
        <source>Customers hold this coupon already</source>
        <translation>すでに受け取ったお客さまがいます</translation>
    </message>
    <message>
        <source>{count} people were promised other terms. Make a new coupon, or change what helps them: its name, a later last day, more uses.</source>
        <translation>{count}人が元の条件で受け取っています。新しいクーポンを作るか、有利になる変更（名前、期限の延長、回数の追加）だけを行ってください。</translation>
    </message>
    <message>
        <source>Another coupon has the code {code}</source>
        <translation>別のクーポンがコード {code} を使っています</translation>
    </message>
    <message>
        <source>Choose another code. Nothing was changed.</source>
        <translation>別のコードを選んでください。何も変更していません。</translation>
    </message>
    <message>
        <source>There are not enough codes</source>
        <translation>コードが足りません</translation>
    </message>
    <message>
        <source>{left} codes are left, {wanted} people need one. Nobody got any.</source>
        <translation>残り{left}件、必要なのは{wanted}件です。まだ誰にも配布していません。</translation>
    </message>
    <message>
        <source>This coupon is not given any more</source>
        <translation>このクーポンは配布を終えています</translation>
    </message>
    <message>
        <source>It was stopped or has ended. Start it again, or choose another one.</source>
        <translation>停止または終了しています。再開するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing about coupons to take back</source>
        <translation>取り消せるクーポンの操作はありません</translation>
    </message>
    <message>
        <source>Read it once more, letter by letter.</source>
        <translation>一文字ずつもう一度お確かめください。</translation>
    </message>
    <message>
        <source>{code} looks like it.</source>
        <translation>{code} が似ています。</translation>
    </message>
    <message>
        <source>No coupon has the code {code}</source>
        <translation>コード {code} のクーポンはありません</translation>
    </message>
    <message>
        <source>Order {order} counts for this coupon already</source>
        <translation>注文 {order} はすでに計上されています</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>These two are no longer a pair</source>
        <translation>この二人はもう組ではありません</translation>
    </message>
    <message>
        <source>One of them is gone or hidden, or they are one customer already. Nothing was changed.</source>
        <translation>片方がいないか非表示、またはすでに一人の顧客です。何も変わっていません。</translation>
    </message>
    <message>
        <source>This merge was taken apart before</source>
        <translation>この統合はすでに分けられています</translation>
    </message>
    <message>
        <source>Look at the list again; nothing was changed now.</source>
        <translation>一覧をもう一度ご覧ください。今回は何も変わっていません。</translation>
    </message>
    <message>
        <source>There is no such merge to take back</source>
        <translation>取り消せる統合がありません</translation>
    </message>
    <message>
        <source>It was taken back before. Nothing was changed now.</source>
        <translation>すでに取り消されています。今回は何も変わっていません。</translation>
    </message>
    <message>
        <source>The segment is gone</source>
        <translation>セグメントがありません</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Choose another one.</source>
        <translation>削除されました。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The name of the segment does not fit</source>
        <translation>セグメントの名前が使えません</translation>
    </message>
    <message>
        <source>Give it a name of at most 40 letters that no other segment has.</source>
        <translation>40文字以内で、ほかのセグメントと違う名前にしてください。</translation>
    </message>
    <message>
        <source>This segment cannot be changed</source>
        <translation>このセグメントは変更できません</translation>
    </message>
    <message>
        <source>A frozen list keeps the rule it was taken with, and a rule of a newer version can only be read.</source>
        <translation>固定リストは作成時のルールを保ち、新しい版のルールは閲覧だけできます。</translation>
    </message>
    <message>
        <source>This rule cannot be read</source>
        <translation>このルールは読み取れません</translation>
    </message>
    <message>
        <source>It is damaged, has more than 100 conditions or groups deeper than three. Nobody is in it, and nothing was changed.</source>
        <translation>破損しているか、条件が100個を超えるか、グループが3階層を超えています。該当者はなく、何も変更されていません。</translation>
    </message>
    <message>
        <source>This is not in the rules any more.</source>
        <translation>この項目はもうルールにありません。</translation>
    </message>
    <message>
        <source>At least {points} points are needed.</source>
        <translation>{points} ポイント以上が必要です。</translation>
    </message>
    <message>
        <source>At most {points} points for one order.</source>
        <translation>1 回の注文で使えるのは {points} ポイントまでです。</translation>
    </message>
    <message>
        <source>Of this order at most {points} points can be used.</source>
        <translation>この注文で使えるのは {points} ポイントまでです。</translation>
    </message>
    <message>
        <source>Points were used for this order before: at most {points} more can be.</source>
        <translation>この注文にはすでにポイントが使われています。あと最大 {points} ポイントまで使えます。</translation>
    </message>
    <message>
        <source>It costs {points} points.</source>
        <translation>{points} ポイントが必要です。</translation>
    </message>
    <message>
        <source>There are none left.</source>
        <translation>残りがありません。</translation>
    </message>
    <message>
        <source>The rule does not say which coupon, or the coupon is gone. Choose one in the rules.</source>
        <translation>ルールにクーポンの指定がないか、そのクーポンはもうありません。ルールで選んでください。</translation>
    </message>
    <message>
        <source>The coupon was stopped, has ended or is used up.</source>
        <translation>このクーポンは停止中か、期限切れか、使い切られています。</translation>
    </message>
    <message>
        <source>The customer has this coupon already.</source>
        <translation>この顧客はすでにこのクーポンを持っています。</translation>
    </message>
    <message>
        <source>The customer has used this coupon as often as each may. The coupon says how often.</source>
        <translation>この顧客は、このクーポンを1人あたりの上限まで使っています。上限はクーポンの設定で確認できます。</translation>
    </message>
    <message>
        <source>There are no codes left. Make some on the page of coupons.</source>
        <translation>コードが残っていません。クーポンのページで作ってください。</translation>
    </message>
    <message>
        <source>There is no tier that would end: nothing to keep.</source>
        <translation>期限のあるランクがないため、維持するものがありません。</translation>
    </message>
    <message>
        <source>There are not enough points</source>
        <translation>ポイントが足りません</translation>
    </message>
    <message>
        <source>{asked} were asked for, {available} can be spent. Nothing was changed.</source>
        <translation>{asked} ポイントが必要ですが、使えるのは {available} ポイントです。何も変更されていません。</translation>
    </message>
    <message>
        <source>The rules do not give this for points</source>
        <translation>ポイントのルールではこの交換はできません</translation>
    </message>
    <message>
        <source>These points cannot be written down</source>
        <translation>このポイントは記入できません</translation>
    </message>
    <message>
        <source>An amount, a reason or a day does not fit. Nothing was changed.</source>
        <translation>数、理由、日付のいずれかが合いません。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is no such customer any more</source>
        <translation>このお客様はもういません</translation>
    </message>
    <message>
        <source>Look at the list again. No points were changed.</source>
        <translation>一覧をもう一度ご確認ください。ポイントは変更されていません。</translation>
    </message>
    <message>
        <source>There are no such points to take back</source>
        <translation>取り消せるポイントがありません</translation>
    </message>
    <message>
        <source>They were taken back before. Nothing was changed now.</source>
        <translation>すでに取り消されています。今回は何も変更されていません。</translation>
    </message>
    <message>
        <source>The coupon may not bring less</source>
        <translation>クーポン利用時の特典は下げられません</translation>
    </message>
    <message>
        <source>A friend who uses the card&apos;s code brings at least what any friend brings. Nothing was changed.</source>
        <translation>カードのコードを使った友だちの特典は、通常の紹介以上にしてください。何も変更していません。</translation>
    </message>
    <message>
        <source>The program cannot be so</source>
        <translation>この設定にはできません</translation>
    </message>
    <message>
        <source>A number or a day is out of range. Nothing was changed.</source>
        <translation>数値または日付が範囲外です。何も変更していません。</translation>
    </message>
    <message>
        <source>This referral is not there any more</source>
        <translation>この紹介はもうありません</translation>
    </message>
    <message>
        <source>Look at the list again. Nothing was changed.</source>
        <translation>一覧をもう一度ご確認ください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no tier yet. Add one.</source>
        <translation>ランクがまだありません。追加してください。</translation>
    </message>
    <message>
        <source>There can be twelve tiers at most.</source>
        <translation>ランクは最大12個までです。</translation>
    </message>
    <message>
        <source>A tier needs a name of at most 40 letters.</source>
        <translation>ランクには40文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>Two tiers have the same name.</source>
        <translation>同じ名前のランクが2つあります。</translation>
    </message>
    <message>
        <source>Each tier has to be reached at more than the one above it in the list.</source>
        <translation>各ランクの条件は、一覧の1つ上より大きくしてください。</translation>
    </message>
    <message>
        <source>This amount cannot be a threshold.</source>
        <translation>この値は条件にできません。</translation>
    </message>
    <message>
        <source>Points can be multiplied by 0 to 100.</source>
        <translation>ポイントの倍率は0〜100です。</translation>
    </message>
    <message>
        <source>A privilege stands there twice, or its number does not fit.</source>
        <translation>特典が重複しているか、数値が不適切です。</translation>
    </message>
    <message>
        <source>There can be 0 to 180 days of grace.</source>
        <translation>猶予期間は0〜180日です。</translation>
    </message>
    <message>
        <source>The day has passed. Choose a later one.</source>
        <translation>その日は過ぎています。後の日を選んでください。</translation>
    </message>
    <message>
        <source>Nothing is different from what holds.</source>
        <translation>現在の内容と変わりません。</translation>
    </message>
    <message>
        <source>The tiers cannot be so</source>
        <translation>このランクは設定できません</translation>
    </message>
    <message>
        <source>This tier or privilege does not hold any more</source>
        <translation>このランクまたは特典は現在無効です</translation>
    </message>
    <message>
        <source>Look at the customer again. Nothing was changed.</source>
        <translation>顧客をもう一度確認してください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>取り消すものがありません</translation>
    </message>
    <message>
        <source>No column holds points</source>
        <translation>ポイントの列がありません</translation>
    </message>
    <message>
        <source>Give one column the heading “Points”, or say which it is. Nothing was changed.</source>
        <translation>列の見出しを「ポイント」にするか、どの列かを指定してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>No column says whose points they are</source>
        <translation>誰のポイントかを示す列がありません</translation>
    </message>
    <message>
        <source>A column with the account, the phone, the e-mail or our customer number is needed. Nothing was changed.</source>
        <translation>アカウント、電話、メール、または顧客番号の列が必要です。何も変更されていません。</translation>
    </message>
    <message>
        <source>There is nothing to take over</source>
        <translation>引き継ぐものがありません</translation>
    </message>
    <message>
        <source>No row has points for a customer. Nothing was changed.</source>
        <translation>お客様のポイントがある行がありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The row names nobody</source>
        <translation>この行にはお客様の指定がありません</translation>
    </message>
    <message>
        <source>There is no such customer</source>
        <translation>該当するお客様がいません</translation>
    </message>
    <message>
        <source>Several customers share this</source>
        <translation>複数のお客様に当てはまります</translation>
    </message>
    <message>
        <source>The row names different people</source>
        <translation>この行は別々のお客様を指しています</translation>
    </message>
    <message>
        <source>This customer was erased</source>
        <translation>このお客様は消去されています</translation>
    </message>
    <message>
        <source>Excel rounded this number</source>
        <translation>Excel が番号を丸めて壊しました</translation>
    </message>
    <message>
        <source>There are no points in the row</source>
        <translation>この行にポイントがありません</translation>
    </message>
    <message>
        <source>The points are not a whole number</source>
        <translation>ポイントが整数ではありません</translation>
    </message>
    <message>
        <source>The points are below zero</source>
        <translation>ポイントがマイナスです</translation>
    </message>
    <message>
        <source>More points than can be kept</source>
        <translation>記録できる上限を超えるポイントです</translation>
    </message>
    <message>
        <source>The last day cannot be read</source>
        <translation>有効期限を読み取れません</translation>
    </message>
    <message>
        <source>Day or month first? The days of this file do not tell</source>
        <translation>日付は日と月のどちらが先ですか？このファイルからは判断できません</translation>
    </message>
    <message>
        <source>These points have expired already</source>
        <translation>このポイントはすでに失効しています</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>both kept</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>stricter wins</source>
        <translation>厳しい方が有効</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>最近の注文</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>注文はまだありません</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>— empty —</source>
        <translation>— 空 —</translation>
    </message>
    <message>
        <source>Stays no.&#xa0;{number}</source>
        <translation>番号&#xa0;{number}&#xa0;のまま</translation>
    </message>
    <message>
        <source>Becomes a customer again</source>
        <translation>再び別の顧客になります</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Other merges still hold both together: taking this one apart changes nothing you see.</source>
        <translation>ほかの統合でまだつながっているため、ここを分けても見た目は変わりません。</translation>
    </message>
    <message>
        <source>Each keeps the orders and contacts it came with. What was written down since stays with the older record and is listed. You can take this back.</source>
        <translation>それぞれ元の注文と連絡先を保ちます。その後の記入は古い方の記録に残り、一覧で示されます。取り消せます。</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>後回し</translation>
    </message>
    <message>
        <source>no.&#xa0;{number}</source>
        <translation>番号&#xa0;{number}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year}年から</translation>
    </message>
    <message>
        <source>last looked {when}</source>
        <translation>前回の検索：{when}</translation>
    </message>
    <message>
        <source>Joined by an import: same {contact}</source>
        <translation>取り込みで統合：{contact}が同じ</translation>
    </message>
    <message>
        <source>Taken apart; other merges still hold both together</source>
        <translation>分けました。ほかの統合でまだつながっています</translation>
    </message>
    <message>
        <source>They are two customers again</source>
        <translation>再び二人の顧客になりました</translation>
    </message>
    <message>
        <source>{done}. Added since and kept where it was: {what}</source>
        <translation>{done}。その後に加えたものはそのまま残ります：{what}</translation>
    </message>
    <message>
        <source>Joined by an import</source>
        <translation>取り込みで統合</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>手動で統合</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>電話が同じ</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>メールが同じ</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>アカウントが同じ</translation>
    </message>
    <message>
        <source>same payer</source>
        <translation>支払人が同じ</translation>
    </message>
    <message>
        <source>same value in a field of yours</source>
        <translation>独自の項目の値が同じ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>same name, traditional or simplified</source>
        <translation>名前が同じ（繁体・簡体）</translation>
    </message>
    <message>
        <source>same family name and a title</source>
        <translation>同じ姓と敬称</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>名前の読みが同じ</translation>
    </message>
    <message>
        <source>name differs by one character</source>
        <translation>名前が一字違い</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>住所が同じ</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>誕生日が同じ</translation>
    </message>
    <message>
        <source>almost the same address</source>
        <translation>住所がほぼ同じ</translation>
    </message>
    <message>
        <source>phone differs by one digit</source>
        <translation>電話が一桁違い</translation>
    </message>
    <message>
        <source>a field of yours almost the same</source>
        <translation>独自項目がほぼ同じ</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>同じ市</translation>
    </message>
    <message>
        <source>same shop</source>
        <translation>同じ店舗</translation>
    </message>
    <message>
        <source>others have this contact too</source>
        <translation>この連絡先はほかの人にもあります</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>名前が別</translation>
    </message>
    <message>
        <source>another city</source>
        <translation>市が別</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>誕生日が別</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>名前（かな）</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>気がかり</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>changed values</source>
        <translation>変更した値</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>your own fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>気がかり</translation>
    </message>
    <message>
        <source>who referred</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>what was said about messages</source>
        <translation>配信についての返事</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>points given or taken by hand</source>
        <translation>手動で増減したポイント</translation>
    </message>
    <message>
        <source>what was done about the tier</source>
        <translation>ランクの手動操作</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Nothing was saved. Correct it, or leave it empty.</source>
        <translation>何も保存されていません。直すか、空欄にしてください。</translation>
    </message>
    <message>
        <source>This is no phone number that can be reached</source>
        <translation>この電話番号にはかけられません</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>そのような日はありません</translation>
    </message>
    <message>
        <source>Write a province, and the city if you know it</source>
        <translation>都道府県・省を入力し、分かれば市も加えてください</translation>
    </message>
    <message>
        <source>Nobody can have said this yet</source>
        <translation>まだ誰も言っていないはずの内容です</translation>
    </message>
    <message>
        <source>One of the fields cannot have this value</source>
        <translation>この内容を入れられない欄があります</translation>
    </message>
    <message>
        <source>Consent needs a proof</source>
        <translation>同意には証拠が必要です</translation>
    </message>
    <message>
        <source>Write where the customer said so: a message, a form, a call, the day.</source>
        <translation>お客様がどこでそう言ったかを書いてください。メッセージ、フォーム、電話、その日付などです。</translation>
    </message>
    <message>
        <source>Write a name, a phone number or an e-mail address</source>
        <translation>名前、電話番号、メールアドレスのどれかを書いてください</translation>
    </message>
    <message>
        <source>Without any of them nobody would know who this is.</source>
        <translation>どれもないと、誰のことかわからなくなります。</translation>
    </message>
    <message>
        <source>The same field would be changed twice</source>
        <translation>同じ項目が二度変更されます</translation>
    </message>
    <message>
        <source>Take one of the two away. Nothing was changed.</source>
        <translation>どちらか一方を外してください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>プログラムで問題が起きました</translation>
    </message>
    <message>
        <source>What you saved before is safe. Try again; if it comes back, restart the program.</source>
        <translation>保存済みの内容は無事です。もう一度お試しください。続く場合は再起動してください。</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>実行しませんでした</translation>
    </message>
    <message>
        <source>A rule of the shop does not allow it. Nothing was changed.</source>
        <translation>店舗のルールで許可されていません。何も変更していません。</translation>
    </message>
    <message>
        <source>The computer did not let it happen</source>
        <translation>この端末では完了できませんでした</translation>
    </message>
    <message>
        <source>Nothing was half done. Try again in a moment.</source>
        <translation>中途半端な変更はありません。少し待ってからお試しください。</translation>
    </message>
    <message>
        <source>The file cannot be read or written</source>
        <translation>ファイルを読み書きできません</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it in other programs and try again. {file}</source>
        <translation>何も変更していません。ほかのソフトで閉じてから、もう一度お試しください。{file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Everything is as it was before. Make room on the disk and try again.</source>
        <translation>すべて元のままです。ディスクを空けてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds the shop file</source>
        <translation>別のソフトが店舗ファイルを使用中です</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>何も変更していません。そのソフトを閉じてからお試しください。</translation>
    </message>
    <message>
        <source>The shop file is damaged</source>
        <translation>店舗ファイルが壊れています</translation>
    </message>
    <message>
        <source>It was left as it is. Restore the newest copy in Settings.</source>
        <translation>ファイルはそのままです。設定で最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The shop can only be read at the moment</source>
        <translation>店舗は今、閲覧のみできます</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a copy in Settings, or start again.</source>
        <translation>何も変更していません。設定でバックアップを復元するか、起動し直してください。</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>すべて元のままです。</translation>
    </message>
    <message>
        <source>The shop file was made by a newer program</source>
        <translation>店舗ファイルは新しいバージョンで作られています</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer program to open it.</source>
        <translation>ファイルはそのままです。新しいバージョンを入れて開いてください。</translation>
    </message>
    <message>
        <source>This is not a copy of a shop</source>
        <translation>店舗のバックアップではありません</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file whose name ends in .db.</source>
        <translation>ファイルはそのままです。名前が .db で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The shop is open in another window</source>
        <translation>店舗は別のウィンドウで開いています</translation>
    </message>
    <message>
        <source>Close that window first. It runs on {computer}.</source>
        <translation>先にそのウィンドウを閉じてください。{computer} で動いています。</translation>
    </message>
    <message>
        <source>A check found something wrong with the shop file</source>
        <translation>店舗ファイルの検査で問題が見つかりました</translation>
    </message>
    <message>
        <source>It can be read; saving is closed. Restore a copy in Settings. Found: {found}</source>
        <translation>閲覧はできますが、保存は止めています。設定でバックアップを復元してください。検出：{found}</translation>
    </message>
    <message>
        <source>There is no shop in this folder</source>
        <translation>このフォルダーには店舗がありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the folder of your business: {folder}</source>
        <translation>何も変更されていません。事業のフォルダーを指定してください：{folder}</translation>
    </message>
    <message>
        <source>This folder cannot be written</source>
        <translation>このフォルダーには書き込めません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder that is yours: {folder}</source>
        <translation>何も変更されていません。書き込めるフォルダーを選んでください：{folder}</translation>
    </message>
    <message>
        <source>The shop file is missing</source>
        <translation>店舗ファイルがありません</translation>
    </message>
    <message>
        <source>Nothing took its place. Put it back into its folder, or restore a copy.</source>
        <translation>代わりのファイルは作っていません。元のフォルダーに戻すか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>This computer lacks a part that the program needs</source>
        <translation>この端末に必要な部品がありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the program again with its own parts.</source>
        <translation>何も変更していません。部品を含めて入れ直してください。</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>都道府県・州</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回注文</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>独自項目</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>記入日時</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>気がかり</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解決日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>注文日時</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日時</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日時</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>顧客番号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品代金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>送料</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>Received, in your currency</source>
        <translation>入金額（自国通貨）</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Buyer&apos;s message</source>
        <translation>購入者メッセージ</translation>
    </message>
    <message>
        <source>Own remark</source>
        <translation>店舗メモ</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Own test</source>
        <translation>自分のテスト</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品コード</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>種類・サイズ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>個数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>購入者数</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>最終販売日</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>電話番号またはメール</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用可否</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>連絡手段</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>意思</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Day of points</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Points added or taken</source>
        <translation>ポイント増減</translation>
    </message>
    <message>
        <source>Points concerned</source>
        <translation>対象ポイント</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>変動後残高</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Points ±</source>
        <translation>ポイント ±</translation>
    </message>
    <message>
        <source>Reason for points</source>
        <translation>ポイントの理由</translation>
    </message>
    <message>
        <source>Points are</source>
        <translation>ポイントの状態</translation>
    </message>
    <message>
        <source>Points pending</source>
        <translation>確定待ちポイント</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>不足ポイント</translation>
    </message>
    <message>
        <source>Next points expire</source>
        <translation>次の失効日</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>紹介コード</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>紹介した友だち</translation>
    </message>
    <message>
        <source>Number of who brought them</source>
        <translation>紹介者番号</translation>
    </message>
    <message>
        <source>How it was seen</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Points of the reward</source>
        <translation>特典ポイント</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>In the tier since</source>
        <translation>ランクになった日</translation>
    </message>
    <message>
        <source>Tier kept until</source>
        <translation>ランクの維持期限</translation>
    </message>
    <message>
        <source>Tier before</source>
        <translation>以前のランク</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Frozen list</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>固定した日</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>配布日</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>獲得日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>注文一覧</translation>
    </message>
    <message>
        <source>Products sold</source>
        <translation>販売明細</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>電話番号とメール</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>What was said about messages</source>
        <translation>配信の同意</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>気がかり</translation>
    </message>
    <message>
        <source>History of customers</source>
        <translation>顧客の変更履歴</translation>
    </message>
    <message>
        <source>Further columns of files</source>
        <translation>ファイルのその他の列</translation>
    </message>
    <message>
        <source>Points ledger</source>
        <translation>ポイント台帳</translation>
    </message>
    <message>
        <source>Points balances</source>
        <translation>ポイント残高</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介一覧</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Tier history</source>
        <translation>ランクの履歴</translation>
    </message>
    <message>
        <source>Tiers by hand, used privileges</source>
        <translation>手動のランクと使った特典</translation>
    </message>
    <message>
        <source>Frozen lists</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>lunar</source>
        <translation>旧暦</translation>
    </message>
    <message>
        <source>leap</source>
        <translation>閏</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Copy put back</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未判断</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Order state</source>
        <translation>注文の状態</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>注文日時</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日時</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日時</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到着日時</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>返金日時</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>注文日</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>注文時刻</translation>
    </message>
    <message>
        <source>Price of the goods</source>
        <translation>商品代金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>送料</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>ポイント利用</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>注文合計</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Amount kept</source>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Buyer&apos;s message</source>
        <translation>購入者メッセージ</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>店舗メモ</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>支払者</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送業者</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Products, together</source>
        <translation>商品（まとめて）</translation>
    </message>
    <message>
        <source>Kinds of products</source>
        <translation>商品の種類数</translation>
    </message>
    <message>
        <source>Pieces, together</source>
        <translation>合計個数</translation>
    </message>
    <message>
        <source>Shop account</source>
        <translation>店舗アカウント</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Family name in kana</source>
        <translation>姓フリガナ</translation>
    </message>
    <message>
        <source>Given name in kana</source>
        <translation>名フリガナ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Part of the phone</source>
        <translation>電話番号の一部</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Payer&apos;s account</source>
        <translation>支払者アカウント</translation>
    </message>
    <message>
        <source>Agreed to text messages</source>
        <translation>SMS の配信許可</translation>
    </message>
    <message>
        <source>Agreed to e-mail</source>
        <translation>メールの配信許可</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Receiver&apos;s family name</source>
        <translation>受取人の姓</translation>
    </message>
    <message>
        <source>Receiver&apos;s given name</source>
        <translation>受取人の名</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>番地</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Whole address (is split)</source>
        <translation>住所全体（分割します）</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Part of the postcode</source>
        <translation>郵便番号の一部</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>明細番号</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品コード</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>種類・サイズ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>明細金額</translation>
    </message>
    <message>
        <source>Refunded of the line</source>
        <translation>明細の返金額</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>明細の状態</translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation>明細の種別</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>取り込まない</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回注文</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最終注文</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>最終注文からの日数</translation>
    </message>
    <message>
        <source>Overdue, in usual gaps</source>
        <translation>注文の遅れ（通常間隔の倍数）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>お客さま</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>連絡先と同意</translation>
    </message>
    <message>
        <source>Orders and money</source>
        <translation>注文と金額</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Points and tiers</source>
        <translation>ポイントとランク</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>独自の項目</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>District</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Rank from north to south</source>
        <translation>北から南への順位</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>流入元</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>How the class was set</source>
        <translation>区分の付け方</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年齢</translation>
    </message>
    <message>
        <source>Age of the baby in months</source>
        <translation>赤ちゃんの月齢</translation>
    </message>
    <message>
        <source>Open concerns</source>
        <translation>未解決の気がかり</translation>
    </message>
    <message>
        <source>Solved concerns</source>
        <translation>解決した気がかり</translation>
    </message>
    <message>
        <source>Concerns of any time</source>
        <translation>これまでの気がかり</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>名前（かな）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Shop account</source>
        <translation>ショップのアカウント</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Shop accounts</source>
        <translation>アカウント数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Day of being added</source>
        <translation>登録日</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の記録日</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>情報の更新日</translation>
    </message>
    <message>
        <source>Import they came with</source>
        <translation>取り込み元</translation>
    </message>
    <message>
        <source>Several records</source>
        <translation>複数の記録</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>紹介された</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Friends referred</source>
        <translation>紹介した友人</translation>
    </message>
    <message>
        <source>Spent by referred friends</source>
        <translation>紹介した友だちの購入額</translation>
    </message>
    <message>
        <source>Has a referral code</source>
        <translation>紹介コードあり</translation>
    </message>
    <message>
        <source>Things known, of ten</source>
        <translation>分かっている項目（10項目中）</translation>
    </message>
    <message>
        <source>Hidden once, shown again</source>
        <translation>一度非表示にして再表示</translation>
    </message>
    <message>
        <source>Frozen list</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Last word on text messages</source>
        <translation>SMSの最後の返事</translation>
    </message>
    <message>
        <source>Last word on e-mails</source>
        <translation>メールの最後の返事</translation>
    </message>
    <message>
        <source>Last word on phone calls</source>
        <translation>電話についての最後の回答</translation>
    </message>
    <message>
        <source>Source of the word on text messages</source>
        <translation>SMSの回答の出どころ</translation>
    </message>
    <message>
        <source>Source of the word on e-mails</source>
        <translation>メールの回答の出どころ</translation>
    </message>
    <message>
        <source>Source of the word on phone calls</source>
        <translation>電話の回答の出どころ</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>最適な連絡手段</translation>
    </message>
    <message>
        <source>State of the phone</source>
        <translation>電話番号の状態</translation>
    </message>
    <message>
        <source>State of the e-mail</source>
        <translation>メールの状態</translation>
    </message>
    <message>
        <source>Bad contact</source>
        <translation>無効な連絡先</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>直近12か月の購入額</translation>
    </message>
    <message>
        <source>Orders in 12 months</source>
        <translation>12か月の注文数</translation>
    </message>
    <message>
        <source>Usual gap in days</source>
        <translation>普段の間隔（日）</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均注文額</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大の注文</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Shipped to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>Other receivers, ever</source>
        <translation>本人以外の届け先（累計）</translation>
    </message>
    <message>
        <source>Weekday of buying</source>
        <translation>購入曜日</translation>
    </message>
    <message>
        <source>Hour of buying</source>
        <translation>購入の時刻</translation>
    </message>
    <message>
        <source>Share of orders with a discount</source>
        <translation>割引のあった注文の割合（%）</translation>
    </message>
    <message>
        <source>Discount on the first order</source>
        <translation>初回注文の割引</translation>
    </message>
    <message>
        <source>Unpaid orders</source>
        <translation>未払いの注文</translation>
    </message>
    <message>
        <source>Hours since an unpaid order</source>
        <translation>未払い注文からの時間</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>取り消しの注文</translation>
    </message>
    <message>
        <source>Refunded orders</source>
        <translation>返金した注文</translation>
    </message>
    <message>
        <source>Share of refunded orders</source>
        <translation>返金した注文の割合（%）</translation>
    </message>
    <message>
        <source>Test orders of your own</source>
        <translation>自分のテスト注文数</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>購入商品</translation>
    </message>
    <message>
        <source>Name of a product bought</source>
        <translation>購入商品の名前</translation>
    </message>
    <message>
        <source>Code of a product bought</source>
        <translation>購入商品のコード</translation>
    </message>
    <message>
        <source>Category bought</source>
        <translation>購入したカテゴリ</translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation>最初に買った商品</translation>
    </message>
    <message>
        <source>Last product bought</source>
        <translation>最後に買った商品</translation>
    </message>
    <message>
        <source>Bought the same again</source>
        <translation>同じ商品の再購入</translation>
    </message>
    <message>
        <source>Pieces bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>Pieces per order, average</source>
        <translation>1注文あたりの平均点数</translation>
    </message>
    <message>
        <source>Days until a refill is due</source>
        <translation>補充時期までの日数</translation>
    </message>
    <message>
        <source>Points to spend</source>
        <translation>使えるポイント</translation>
    </message>
    <message>
        <source>Day the next points expire</source>
        <translation>次にポイントが失効する日</translation>
    </message>
    <message>
        <source>Points pending</source>
        <translation>確定待ちポイント</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>不足ポイント</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>獲得ポイント</translation>
    </message>
    <message>
        <source>Points earned, last 365 days</source>
        <translation>直近 365 日の獲得ポイント</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>利用ポイント</translation>
    </message>
    <message>
        <source>Coupon held</source>
        <translation>持っているクーポン</translation>
    </message>
    <message>
        <source>Coupon used</source>
        <translation>使ったクーポン</translation>
    </message>
    <message>
        <source>Times a coupon was used</source>
        <translation>クーポンの使用回数</translation>
    </message>
    <message>
        <source>Last day of the next unused coupon</source>
        <translation>未使用クーポンの次の期限日</translation>
    </message>
    <message>
        <source>Coupon that ran out unused</source>
        <translation>未使用のまま失効したクーポン</translation>
    </message>
    <message>
        <source>Last earned points</source>
        <translation>最後にポイントを獲得</translation>
    </message>
    <message>
        <source>Last spent points</source>
        <translation>最後にポイントを利用</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>In the tier since</source>
        <translation>ランクになった日</translation>
    </message>
    <message>
        <source>Day the tier ends</source>
        <translation>ランクの終了日</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>手動で設定したランク</translation>
    </message>
    <message>
        <source>Money to the next tier</source>
        <translation>次のランクまでの金額</translation>
    </message>
    <message>
        <source>Orders to the next tier</source>
        <translation>次のランクまでの注文数</translation>
    </message>
    <message>
        <source>Points to the next tier</source>
        <translation>次のランクまでのポイント</translation>
    </message>
    <message>
        <source>Changed by an action</source>
        <translation>操作で変更された</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>購入金額</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>number of points to spend</source>
        <translation>使えるポイント</translation>
    </message>
    <message>
        <source>number of points pending</source>
        <translation>確定待ちポイント</translation>
    </message>
    <message>
        <source>number of points owed</source>
        <translation>不足ポイント</translation>
    </message>
    <message>
        <source>number of points earned</source>
        <translation>獲得ポイント</translation>
    </message>
    <message>
        <source>number of points earned in the last 365 days</source>
        <translation>直近 365 日の獲得ポイント</translation>
    </message>
    <message>
        <source>number of points spent</source>
        <translation>利用ポイント</translation>
    </message>
    <message>
        <source>day points were last earned</source>
        <translation>最後にポイントを獲得した日</translation>
    </message>
    <message>
        <source>day points were last spent</source>
        <translation>最後にポイントを利用した日</translation>
    </message>
    <message>
        <source>day of coming into the tier</source>
        <translation>ランクになった日</translation>
    </message>
    <message>
        <source>money missing to the next tier</source>
        <translation>次のランクまでの金額</translation>
    </message>
    <message>
        <source>number of orders to the next tier</source>
        <translation>次のランクまでの注文数</translation>
    </message>
    <message>
        <source>number of points to the next tier</source>
        <translation>次のランクまでのポイント数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品コード</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Hour of the order</source>
        <translation>注文の時刻</translation>
    </message>
    <message>
        <source>Discount of the order in percent</source>
        <translation>注文の割引率（%）</translation>
    </message>
    <message>
        <source>Days since the first sale of the product</source>
        <translation>商品の初売りからの日数</translation>
    </message>
    <message>
        <source>Days until its best week is over</source>
        <translation>最盛週が終わるまでの日数</translation>
    </message>
    <message>
        <source>average number of pieces per order</source>
        <translation>1注文あたりの平均点数</translation>
    </message>
    <message>
        <source>number of things known, of ten</source>
        <translation>分かっている項目数（10項目中）</translation>
    </message>
    <message>
        <source>products bought</source>
        <translation>購入商品</translation>
    </message>
    <message>
        <source>regions shipped to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>weekdays of buying</source>
        <translation>購入曜日</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>wait in usual gaps</source>
        <translation>普段の間隔に対する経過</translation>
    </message>
    <message>
        <source>answer about text messages</source>
        <translation>SMSへの返事</translation>
    </message>
    <message>
        <source>answer about e-mails</source>
        <translation>メールへの返事</translation>
    </message>
    <message>
        <source>answer about phone calls</source>
        <translation>電話への返事</translation>
    </message>
    <message>
        <source>number of unpaid orders</source>
        <translation>未払いの注文数</translation>
    </message>
    <message>
        <source>number of closed orders</source>
        <translation>取り消しの注文数</translation>
    </message>
    <message>
        <source>number of refunded orders</source>
        <translation>返金した注文数</translation>
    </message>
    <message>
        <source>number of pieces bought</source>
        <translation>購入点数</translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation>最後の注文からの日数</translation>
    </message>
    <message>
        <source>percentage of refunded orders</source>
        <translation>返金した注文の割合</translation>
    </message>
    <message>
        <source>percentage of orders with a discount</source>
        <translation>割引のあった注文の割合</translation>
    </message>
    <message>
        <source>number of friends referred</source>
        <translation>紹介した友人の数</translation>
    </message>
    <message>
        <source>money spent by referred friends</source>
        <translation>紹介した友だちの購入額</translation>
    </message>
    <message>
        <source>first products bought</source>
        <translation>最初に買った商品</translation>
    </message>
    <message>
        <source>last products bought</source>
        <translation>最後に買った商品</translation>
    </message>
    <message>
        <source>money spent in 12 months</source>
        <translation>直近12か月の購入額</translation>
    </message>
    <message>
        <source>categories bought</source>
        <translation>購入したカテゴリ</translation>
    </message>
    <message>
        <source>hours of buying</source>
        <translation>購入の時刻</translation>
    </message>
    <message>
        <source>frozen lists</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>last change of the record</source>
        <translation>情報の最終更新日</translation>
    </message>
    <message>
        <source>first trace</source>
        <translation>最初の記録日</translation>
    </message>
    <message>
        <source>rank from north to south</source>
        <translation>北から南への順位</translation>
    </message>
    <message>
        <source>number of shop accounts</source>
        <translation>アカウント数</translation>
    </message>
    <message>
        <source>percentage off the first order</source>
        <translation>初回注文の割引率</translation>
    </message>
    <message>
        <source>number of hours since an unpaid order</source>
        <translation>未払い注文からの時間数</translation>
    </message>
    <message>
        <source>coupons held</source>
        <translation>持っているクーポン</translation>
    </message>
    <message>
        <source>coupons used</source>
        <translation>使ったクーポン</translation>
    </message>
    <message>
        <source>coupons that ran out unused</source>
        <translation>未使用のまま失効したクーポン</translation>
    </message>
    <message>
        <source>number of times a coupon was used</source>
        <translation>クーポンの使用回数</translation>
    </message>
    <message>
        <source>number of days until a refill is due</source>
        <translation>補充時期までの日数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>明細の金額</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>注文の合計</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>いずれか</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>いずれでもない</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>over</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is</source>
        <translation>である</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ではない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>を含まない</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>で終わる</translation>
    </message>
    <message>
        <source>looks like</source>
        <translation>の形に合う</translation>
    </message>
    <message>
        <source>pinyin begins with</source>
        <translation>ピンインが次で始まる</translation>
    </message>
    <message>
        <source>under</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>between</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>among the top</source>
        <translation>上位（人数）</translation>
    </message>
    <message>
        <source>in the top percent</source>
        <translation>上位（%）</translation>
    </message>
    <message>
        <source>ranks between, %</source>
        <translation>順位の範囲（%）</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>in this</source>
        <translation>今の</translation>
    </message>
    <message>
        <source>in the last full</source>
        <translation>前の</translation>
    </message>
    <message>
        <source>on a weekday</source>
        <translation>曜日が</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>月が</translation>
    </message>
    <message>
        <source>every year on</source>
        <translation>毎年の日</translation>
    </message>
    <message>
        <source>every year between</source>
        <translation>毎年の期間</translation>
    </message>
    <message>
        <source>every lunar year on</source>
        <translation>毎年の旧暦</translation>
    </message>
    <message>
        <source>just these</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>known</source>
        <translation>わかっている</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>on</source>
        <translation>その日</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>一つもない</translation>
    </message>
    <message>
        <source>any at all</source>
        <translation>何かある</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>直近</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>直近にない</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>{value} 以外</translation>
    </message>
    <message>
        <source>all of {value}</source>
        <translation>{value} すべて</translation>
    </message>
    <message>
        <source>just {value}</source>
        <translation>{value}だけ</translation>
    </message>
    <message>
        <source>contains {value}</source>
        <translation>{value}を含む</translation>
    </message>
    <message>
        <source>does not contain {value}</source>
        <translation>{value}を含まない</translation>
    </message>
    <message>
        <source>begins with {value}</source>
        <translation>{value}で始まる</translation>
    </message>
    <message>
        <source>ends with {value}</source>
        <translation>{value}で終わる</translation>
    </message>
    <message>
        <source>looks like {value}</source>
        <translation>{value}の形</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>{value}以上</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>{value}以下</translation>
    </message>
    <message>
        <source>over {value}</source>
        <translation>{value}超</translation>
    </message>
    <message>
        <source>under {value}</source>
        <translation>{value}未満</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>ranks {first}% – {last}%</source>
        <translation>順位 {first}%〜{last}%</translation>
    </message>
    <message>
        <source>top {value}</source>
        <translation>上位 {value} 人</translation>
    </message>
    <message>
        <source>top {value}%</source>
        <translation>上位 {value}%</translation>
    </message>
    <message>
        <source>in the last {value}</source>
        <translation>直近{value}</translation>
    </message>
    <message>
        <source>not in the last {value}</source>
        <translation>直近{value}になし</translation>
    </message>
    <message>
        <source>in the next {value}</source>
        <translation>今後{value}</translation>
    </message>
    <message>
        <source>more than {value} ago</source>
        <translation>{value}より前</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>{value}より後</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>{value}より前</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>Orders or points in a time</source>
        <translation>期間内の注文・ポイント</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>ほかのセグメント</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>無作為の割合</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>本日 {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨日 {time}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Settings changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>A copy was brought back</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Name of the business changed</source>
        <translation>事業名を変更</translation>
    </message>
    <message>
        <source>Exchange rate changed</source>
        <translation>為替レートを変更</translation>
    </message>
    <message>
        <source>Exchange rates filled in</source>
        <translation>為替レートを補いました</translation>
    </message>
    <message>
        <source>Own accounts changed</source>
        <translation>自分のアカウントを変更</translation>
    </message>
    <message>
        <source>Name of a shop changed</source>
        <translation>ショップ名を変更</translation>
    </message>
    <message>
        <source>Time zone of a shop changed</source>
        <translation>ショップのタイムゾーンを変更</translation>
    </message>
    <message>
        <source>Time zone and currency set</source>
        <translation>タイムゾーンと通貨を設定</translation>
    </message>
    <message>
        <source>29 February counts on another day</source>
        <translation>2月29日の数え方を変更</translation>
    </message>
    <message>
        <source>Segments were put in order</source>
        <translation>セグメントの順序を変更</translation>
    </message>
    <message>
        <source>A view was renamed</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Views were put in order</source>
        <translation>ビューの並び順を変更</translation>
    </message>
    <message>
        <source>A field of your own was made</source>
        <translation>独自項目を作成</translation>
    </message>
    <message>
        <source>A field of your own was renamed</source>
        <translation>独自項目の名前を変更</translation>
    </message>
    <message>
        <source>Choices of “{name}” changed</source>
        <translation>「{name}」の選択肢を変更</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>項目「{name}」を変更</translation>
    </message>
    <message>
        <source>Field “{name}” given up</source>
        <translation>項目「{name}」の使用をやめた</translation>
    </message>
    <message>
        <source>Class rules were put in order</source>
        <translation>区分ルールを並べ替えました</translation>
    </message>
    <message>
        <source>Your own fields were put in order</source>
        <translation>独自項目の並び順を変更</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>独自項目</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>気がかり</translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation>固定したメモ</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>Used by several people</source>
        <translation>複数人で共用</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>SMSの配信許可</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>メールの配信許可</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>電話の許可</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Settings and copies</source>
        <translation>設定とバックアップ</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>取り消し：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>やり直し：{what}</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>やり直し済み</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} を取り込み</translation>
    </message>
    <message>
        <source>Customer no. {number} erased for good</source>
        <translation>番号 {number} のお客さまを完全に消去</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>{concern} (settled)</source>
        <translation>{concern}（解決済み）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>{near}, {day}</source>
        <translation>{near}、{day}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{year}年{day}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>{who} is not the same person as another customer</source>
        <translation>{who}は別の顧客と同一人物ではない</translation>
    </message>
    <message>
        <source>A possible duplicate of {who} put off</source>
        <translation>{who}の重複の可能性を後で決める</translation>
    </message>
    <message>
        <source>{who} may be another customer after all</source>
        <translation>{who}は別の顧客と同一人物かもしれない</translation>
    </message>
    <message>
        <source>{who} taken apart from another record</source>
        <translation>{who}を別の記録から分離</translation>
    </message>
    <message>
        <source>The value of another record shown for {who}</source>
        <translation>{who}に別の記録の値を表示</translation>
    </message>
    <message>
        <source>Two customers are not the same person</source>
        <translation>2名の顧客は同一人物ではない</translation>
    </message>
    <message>
        <source>A possible duplicate put off</source>
        <translation>重複の可能性を後で決める</translation>
    </message>
    <message>
        <source>Two customers may be one after all</source>
        <translation>2名の顧客は同一人物かもしれない</translation>
    </message>
    <message>
        <source>Two customers taken apart</source>
        <translation>2名の顧客を分離</translation>
    </message>
    <message>
        <source>The value of another record shown</source>
        <translation>別の記録の値を表示</translation>
    </message>
    <message>
        <source>Points became available or expired</source>
        <translation>ポイントの確定または失効</translation>
    </message>
    <message>
        <source>Points recalculated from orders</source>
        <translation>注文からポイントを再計算</translation>
    </message>
    <message>
        <source>New rules for points</source>
        <translation>ポイントの新しいルール</translation>
    </message>
    <message>
        <source>Points changed</source>
        <translation>ポイントの変更</translation>
    </message>
    <message>
        <source>{tier} is kept until {day}</source>
        <translation>{tier}を{day}まで維持</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Order or customer</source>
        <translation>注文または顧客</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>前と後</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>中国語 (GB18030)</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>すべての言語 (UTF-8)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体字中国語 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日本語 (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>日本語 (EUC)</translation>
    </message>
    <message>
        <source>Western European (1252)</source>
        <translation>西ヨーロッパ言語 (1252)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>すべての言語 (UTF-16)</translation>
    </message>
    <message>
        <source>Rows that are twice in the file</source>
        <translation>ファイル内で重複する行</translation>
    </message>
    <message>
        <source>Rows that are the same in every cell count once.</source>
        <translation>すべてのセルが同じ行は 1 回だけ数えます。</translation>
    </message>
    <message>
        <source>One order number, several buyers</source>
        <translation>一つの注文番号に複数の購入者</translation>
    </message>
    <message>
        <source>They are imported as separate orders.</source>
        <translation>別々の注文として取り込みます。</translation>
    </message>
    <message>
        <source>Rows with fewer cells than headings</source>
        <translation>見出しよりセルが少ない行</translation>
    </message>
    <message>
        <source>The missing cells at the end are taken as empty.</source>
        <translation>末尾の足りないセルは空として扱います。</translation>
    </message>
    <message>
        <source>Rows with more cells than headings</source>
        <translation>見出しよりセルが多い行</translation>
    </message>
    <message>
        <source>The cells without a heading are left out.</source>
        <translation>見出しのないセルは取り込みません。</translation>
    </message>
    <message>
        <source>People who are in the file more than once</source>
        <translation>ファイルに何度も出てくる人</translation>
    </message>
    <message>
        <source>They become one customer each.</source>
        <translation>それぞれ一人の顧客になります。</translation>
    </message>
    <message>
        <source>Dates that could be read in two ways</source>
        <translation>二通りに読める日付</translation>
    </message>
    <message>
        <source>They are read as the rest of the file is.</source>
        <translation>ファイルのほかの日付と同じように読みます。</translation>
    </message>
    <message>
        <source>Orders that you have in a newer form</source>
        <translation>より新しい状態で登録済みの注文</translation>
    </message>
    <message>
        <source>The newer state is kept; nothing goes back.</source>
        <translation>新しい状態を残し、元に戻すことはありません。</translation>
    </message>
    <message>
        <source>Save the rows kept aside</source>
        <translation>保留行を保存</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>保留行</translation>
    </message>
    <message>
        <source>Found by their account</source>
        <translation>アカウントで一致</translation>
    </message>
    <message>
        <source>Joined by their phone</source>
        <translation>電話番号で統合</translation>
    </message>
    <message>
        <source>Joined by their e-mail</source>
        <translation>メールで統合</translation>
    </message>
    <message>
        <source>New in this import</source>
        <translation>この取り込みの新規</translation>
    </message>
    <message>
        <source>Changed by this import</source>
        <translation>今回の取り込みで変更</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>一部返金</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金済み</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手で設定</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>ルールで設定</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>小売</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>卸売</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>許可あり</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>配信拒否</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>利用可</translation>
    </message>
    <message>
        <source>Hidden by the platform</source>
        <translation>プラットフォームで非表示</translation>
    </message>
    <message>
        <source>Not a real one</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>不達</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>注文リスト</translation>
    </message>
    <message>
        <source>List of products sold</source>
        <translation>商品明細</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>顧客リスト</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>ファイルを読み込み中</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>行を確認中</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>取り消し中</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>手動で統合</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>分けました</translation>
    </message>
    <message>
        <source>Said about messages</source>
        <translation>配信許可</translation>
    </message>
    <message>
        <source>Which shop is this file from?</source>
        <translation>どの店舗のファイルですか？</translation>
    </message>
    <message>
        <source>Is the day or the month first?</source>
        <translation>日と月のどちらが先ですか？</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>各列の意味は？</translation>
    </message>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Tmall</source>
        <translation>天猫</translation>
    </message>
    <message>
        <source>1688</source>
        <translation>1688</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京東</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
    </message>
    <message>
        <source>Youzan</source>
        <translation>有赞</translation>
    </message>
    <message>
        <source>Jushuitan</source>
        <translation>聚水潭</translation>
    </message>
    <message>
        <source>Wangdiantong</source>
        <translation>旺店通</translation>
    </message>
    <message>
        <source>Rakuten</source>
        <translation>楽天</translation>
    </message>
    <message>
        <source>Yahoo! Shopping</source>
        <translation>Yahoo!ショッピング</translation>
    </message>
    <message>
        <source>Color Me Shop</source>
        <translation>カラーミーショップ</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>独自の表</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>Baby born in</source>
        <translation>赤ちゃんの誕生</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>肌質</translation>
    </message>
    <message>
        <source>Clothing size</source>
        <translation>服のサイズ</translation>
    </message>
    <message>
        <source>Shoe size</source>
        <translation>靴のサイズ</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>乾燥肌</translation>
    </message>
    <message>
        <source>oily</source>
        <translation>脂性肌</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>混合肌</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通肌</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感肌</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>安全か</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>サイズが合うか</translation>
    </message>
    <message>
        <source>Like the picture?</source>
        <translation>写真どおりか</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>本物か</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>効果があるか</translation>
    </message>
    <message>
        <source>Does it suit my skin?</source>
        <translation>肌に合うか</translation>
    </message>
    <message>
        <source>Help after the sale</source>
        <translation>アフターサービス</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保証</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未払い</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>発送待ち</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返金・取消</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>購入者なし</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品代金</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>送料</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>ポイント利用</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返金額</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入金額</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>注文日時</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支払日時</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>発送日時</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>到着日時</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>返金日時</translation>
    </message>
    <message>
        <source>The buyer wrote</source>
        <translation>購入者からの連絡</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>受取人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>届け先</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送会社</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>追跡番号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>終了の理由</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文日時</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Bring customers back from Excel</source>
        <translation>Excel から顧客を戻す</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新しいセグメント</translation>
    </message>
    <message>
        <source>Give referral codes to a segment</source>
        <translation>セグメントに紹介コードを発行</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>重複を探す</translation>
    </message>
    <message>
        <source>Give or take points</source>
        <translation>ポイントの付与・減算</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>ポイントを交換</translation>
    </message>
    <message>
        <source>Check the ledger of points</source>
        <translation>ポイント台帳を確認</translation>
    </message>
    <message>
        <source>Take over balances of points from a file</source>
        <translation>ファイルからポイント残高を取り込む</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新しいクーポン</translation>
    </message>
    <message>
        <source>Enter a used code</source>
        <translation>使用済みコードを登録</translation>
    </message>
    <message>
        <source>Recalculate points from orders</source>
        <translation>注文からポイントを再計算</translation>
    </message>
    <message>
        <source>Class rules and invalid records</source>
        <translation>区分ルールと無効な記録</translation>
    </message>
    <message>
        <source>Rewards and coupons</source>
        <translation>特典とクーポン</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Who is worth completing</source>
        <translation>埋める価値のある顧客</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>ライトの外観</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>ダークの外観</translation>
    </message>
    <message>
        <source>Appearance of the computer</source>
        <translation>コンピューターの外観に合わせる</translation>
    </message>
    <message>
        <source>Settings: your business</source>
        <translation>設定：あなたの事業</translation>
    </message>
    <message>
        <source>Settings: look and language</source>
        <translation>設定：外観と言語</translation>
    </message>
    <message>
        <source>Settings: shops</source>
        <translation>設定：店舗</translation>
    </message>
    <message>
        <source>Settings: exchange rates</source>
        <translation>設定：為替レート</translation>
    </message>
    <message>
        <source>Settings: your own accounts</source>
        <translation>設定：自分のアカウント</translation>
    </message>
    <message>
        <source>Settings: your own fields</source>
        <translation>設定：独自項目</translation>
    </message>
    <message>
        <source>Settings: copies</source>
        <translation>設定：バックアップ</translation>
    </message>
    <message>
        <source>Customers: {view}</source>
        <translation>顧客：{view}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>購入者なし</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Tick all</source>
        <translation>すべて選ぶ</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>すべて外す</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>{what}: {channel}</source>
        <translation>{what}：{channel}</translation>
    </message>
    <message>
        <source>in a chat</source>
        <translation>チャットで</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>対面で</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>用紙で</translation>
    </message>
    <message>
        <source>in a letter or e-mail</source>
        <translation>手紙・メールで</translation>
    </message>
    <message>
        <source>with an order</source>
        <translation>注文時に</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>in an imported file</source>
        <translation>取り込んだファイル</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>By a file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>同じメール</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>アカウントが同じ</translation>
    </message>
    <message>
        <source>same value in a field of yours</source>
        <translation>独自項目の値が同じ</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>名前が同じ</translation>
    </message>
    <message>
        <source>name differs by one character</source>
        <translation>名前が1字違い</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>名前の読みが同じ</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>地域が同じ</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>地域が違う</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>名前が違う</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>how to call them is missing</source>
        <translation>呼び名がありません</translation>
    </message>
    <message>
        <source>gender is missing</source>
        <translation>性別がありません</translation>
    </message>
    <message>
        <source>phone is missing</source>
        <translation>電話番号がありません</translation>
    </message>
    <message>
        <source>e-mail is missing</source>
        <translation>メールがありません</translation>
    </message>
    <message>
        <source>region is missing</source>
        <translation>地域がありません</translation>
    </message>
    <message>
        <source>birthday is missing</source>
        <translation>誕生日がありません</translation>
    </message>
    <message>
        <source>where they came from is missing</source>
        <translation>流入元がありません</translation>
    </message>
    <message>
        <source>nobody asked yet: may we write?</source>
        <translation>配信許可をまだ聞いていません</translation>
    </message>
    <message>
        <source>what matters to them is missing</source>
        <translation>関心ごとがありません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>呼び名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation>連絡してよいか</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>関心ごと</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>この人たちを表示</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Taipei</source>
        <translation>台北</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>バンコク</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>ホーチミン</translation>
    </message>
    <message>
        <source>Manila</source>
        <translation>マニラ</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>コルカタ</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>ドバイ</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>モスクワ</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>イスタンブール</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>アテネ</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>ベルリン</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>パリ</translation>
    </message>
    <message>
        <source>London</source>
        <translation>ロンドン</translation>
    </message>
    <message>
        <source>World time</source>
        <translation>協定世界時</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>サンパウロ</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>ニューヨーク</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>トロント</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>シカゴ</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>メキシコシティ</translation>
    </message>
    <message>
        <source>Denver</source>
        <translation>デンバー</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>ロサンゼルス</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>オークランド</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>シドニー</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民元</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日本円</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>米ドル</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>ユーロ</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>英ポンド</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>香港ドル</translation>
    </message>
    <message>
        <source>Taiwan dollar</source>
        <translation>台湾ドル</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韓国ウォン</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>シンガポールドル</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>タイバーツ</translation>
    </message>
    <message>
        <source>Vietnamese dong</source>
        <translation>ベトナムドン</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <translation>フィリピンペソ</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>インドルピー</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>豪ドル</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>ニュージーランドドル</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>カナダドル</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>ブラジルレアル</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>メキシコペソ</translation>
    </message>
</context>
<context>
    <name>point_rules</name>
    <message>
        <source>Points and the money they are for are whole numbers above nothing.</source>
        <translation>ポイントと対象の金額は 0 より大きくしてください。</translation>
    </message>
    <message>
        <source>Points wait between 0 and 36,500 days.</source>
        <translation>待ち日数は 0～36,500 日です。</translation>
    </message>
    <message>
        <source>Points last between 1 and 36,500 days or months.</source>
        <translation>有効期間は 1～36,500（日または月）です。</translation>
    </message>
    <message>
        <source>Points are a whole number from 1 to 1,000,000.</source>
        <translation>ポイントは 1～1,000,000 の整数です。</translation>
    </message>
    <message>
        <source>A multiplier is more than 1 and at most 10.</source>
        <translation>倍率は 1 より大きく 10 以下です。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>A limit is between 0 and 1,000,000 points.</source>
        <translation>上限は 0～1,000,000 ポイントです。</translation>
    </message>
    <message>
        <source>What points are given for needs a name of at most 60 characters.</source>
        <translation>使い道には 60 文字以内の名前が必要です。</translation>
    </message>
    <message>
        <source>An amount of money above nothing is missing.</source>
        <translation>0 より大きい金額を入れてください。</translation>
    </message>
    <message>
        <source>The most points for an order are fewer than the fewest that can be used.</source>
        <translation>1注文の上限が、使える最少ポイントより小さいです。</translation>
    </message>
    <message>
        <source>The share of an order is between 1 and 100 percent.</source>
        <translation>注文に対する割合は 1～100% です。</translation>
    </message>
    <message>
        <source>What is in stock is a whole number, or nothing for no end.</source>
        <translation>個数は整数、空欄なら無制限です。</translation>
    </message>
    <message>
        <source>There can be only one such rule.</source>
        <translation>このルールは一つだけです。</translation>
    </message>
    <message>
        <source>Points are cleared on a day of the calendar.</source>
        <translation>整理する日は暦にある日にしてください。</translation>
    </message>
    <message>
        <source>Choose which coupon is given.</source>
        <translation>どのクーポンを渡すか選んでください。</translation>
    </message>
    <message>
        <source>Choose the tier that brings these points.</source>
        <translation>どのランクに到達したときのポイントかを選んでください。</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>注文ごと</translation>
    </message>
    <message>
        <source>Each piece</source>
        <translation>1点ごと</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回の注文</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>2回目の注文</translation>
    </message>
    <message>
        <source>Third order</source>
        <translation>3回目の注文</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Tier multiplier</source>
        <translation>ランクの倍率</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Complete profile</source>
        <translation>プロフィール完成</translation>
    </message>
    <message>
        <source>Tier bonus</source>
        <translation>ランク到達ボーナス</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>手で付与</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>お詫び</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>ギフト</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Free post</source>
        <translation>送料無料</translation>
    </message>
    <message>
        <source>Partner ticket</source>
        <translation>提携先チケット</translation>
    </message>
    <message>
        <source>Keep my tier</source>
        <translation>ランク維持</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Earned</source>
        <translation>獲得</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返還</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>期限延長</translation>
    </message>
    <message>
        <source>Debt paid</source>
        <translation>不足分に充当</translation>
    </message>
    <message>
        <source>Debt forgiven</source>
        <translation>不足分を免除</translation>
    </message>
    <message>
        <source>For an order</source>
        <translation>注文による獲得</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>返金</translation>
    </message>
    <message>
        <source>The refund was taken back</source>
        <translation>返金の取り消し</translation>
    </message>
    <message>
        <source>Recalculated by the rules</source>
        <translation>ルールによる再計算</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Two customers were taken apart</source>
        <translation>顧客の統合を解除</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Tier bonus</source>
        <translation>ランク到達ボーナス</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>プレゼント</translation>
    </message>
    <message>
        <source>For a review</source>
        <translation>レビューのお礼</translation>
    </message>
    <message>
        <source>For answers to a survey</source>
        <translation>アンケートのお礼</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>ご愛顧のお礼</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>お詫び</translation>
    </message>
    <message>
        <source>Complete profile</source>
        <translation>プロフィール登録</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Yearly clearing</source>
        <translation>年次リセット</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>クーポン</translation>
    </message>
    <message>
        <source>Free post</source>
        <translation>送料無料</translation>
    </message>
    <message>
        <source>Partner ticket</source>
        <translation>提携チケット</translation>
    </message>
    <message>
        <source>Keeping the tier</source>
        <translation>ランク維持</translation>
    </message>
    <message>
        <source>{kind}: {amount}</source>
        <translation>{kind}：{amount}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Points by the rules</source>
        <translation>ルールによるポイント</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Points of {month}</source>
        <translation>{month}のポイント</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>注文 {number}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Can be spent together: {before} → {after}</source>
        <translation>利用可能の合計：{before} → {after}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>確定待ち</translation>
    </message>
    <message>
        <source>Earlier entries are left out here.</source>
        <translation>これより前の記録は省略しています。</translation>
    </message>
    <message>
        <source>Points statement</source>
        <translation>ポイント明細</translation>
    </message>
    <message>
        <source>Will be taken over</source>
        <translation>取り込む行</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>取り込まない行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{told} · several rows</source>
        <translation>{told} · 複数行</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>{points} more are pending</source>
        <translation>ほかに {points} が確定待ちです</translation>
    </message>
    <message>
        <source>{points} are owed</source>
        <translation>{points} が不足しています</translation>
    </message>
    <message>
        <source>{points} can be used until {day}</source>
        <translation>うち {points} は {day} まで使えます</translation>
    </message>
    <message>
        <source>{shop}: points of {customer}, {day}</source>
        <translation>{shop}：{customer} 様のポイント（{day}）</translation>
    </message>
    <message>
        <source>Can be spent: {points}</source>
        <translation>利用可能ポイント：{points}</translation>
    </message>
    <message>
        <source>balance {points}</source>
        <translation>残高 {points}</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>変更なし：すでにその状態です</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>このソフトの顧客番号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>{tier} is kept until {day}</source>
        <translation>{tier}を{day}まで維持</translation>
    </message>
    <message>
        <source>{coupon}, until {day}</source>
        <translation>{coupon}（{day}まで）</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The number was destroyed by Excel</source>
        <translation>番号が Excel で壊れています</translation>
    </message>
    <message>
        <source>Long numbers were shortened when the file was saved. Save it anew as CSV.</source>
        <translation>保存時に長い番号が丸められました。CSV で保存し直してください。</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>注文番号がありません</translation>
    </message>
    <message>
        <source>Without it the next file would count the order twice.</source>
        <translation>番号がないと、次のファイルで二重に数えます。</translation>
    </message>
    <message>
        <source>The date does not exist</source>
        <translation>存在しない日付です</translation>
    </message>
    <message>
        <source>Correct the day and import the row again.</source>
        <translation>日付を直して、その行を取り込み直してください。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付がありません</translation>
    </message>
    <message>
        <source>An order needs the day on which it was placed.</source>
        <translation>注文には注文日が必要です。</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>金額が数字ではありません</translation>
    </message>
    <message>
        <source>Write the amount with digits only.</source>
        <translation>金額は数字だけで入力してください。</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>金額がありません</translation>
    </message>
    <message>
        <source>An order that was paid needs its amount.</source>
        <translation>支払い済みの注文には金額が必要です。</translation>
    </message>
    <message>
        <source>The order state is not known</source>
        <translation>注文の状態が不明です</translation>
    </message>
    <message>
        <source>Without it nobody knows whether the order was paid.</source>
        <translation>状態がないと、支払い済みかわかりません。</translation>
    </message>
    <message>
        <source>A cell holds an error of Excel</source>
        <translation>セルに Excel のエラーがあります</translation>
    </message>
    <message>
        <source>Write the value itself into the cell.</source>
        <translation>セルに値そのものを入力してください。</translation>
    </message>
    <message>
        <source>No account, phone or e-mail</source>
        <translation>アカウント・電話・メールがありません</translation>
    </message>
    <message>
        <source>A customer is recognised by one of them.</source>
        <translation>顧客はこのいずれかで見分けます。</translation>
    </message>
    <message>
        <source>The quantity is not a number</source>
        <translation>数量が数字ではありません</translation>
    </message>
    <message>
        <source>Write the quantity with digits only.</source>
        <translation>数量は数字だけで入力してください。</translation>
    </message>
    <message>
        <source>The currency is not known</source>
        <translation>通貨が不明です</translation>
    </message>
    <message>
        <source>Write its three letters.</source>
        <translation>三文字の通貨コードを入力してください。</translation>
    </message>
    <message>
        <source>The row is broken</source>
        <translation>行が壊れています</translation>
    </message>
    <message>
        <source>It has more or fewer cells than the headings.</source>
        <translation>見出しとセルの数が合いません。</translation>
    </message>
</context>
<context>
    <name>referral</name>
    <message>
        <source>code in a remark</source>
        <translation>備考にコード</translation>
    </message>
    <message>
        <source>used the card</source>
        <translation>カードを利用</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>同じ住所</translation>
    </message>
    <message>
        <source>same payer</source>
        <translation>同じ支払者</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>many friends at one address</source>
        <translation>同じ住所に複数の友だち</translation>
    </message>
    <message>
        <source>they brought each other</source>
        <translation>互いに紹介</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>注文なし</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>No program then</source>
        <translation>プログラム開始前</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Order too small</source>
        <translation>金額不足</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>特典なし</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>付与済み</translation>
    </message>
    <message>
        <source>friend {nth} at one address</source>
        <translation>同じ住所で {nth} 人目</translation>
    </message>
    <message>
        <source>pending to {day}</source>
        <translation>{day}まで保留</translation>
    </message>
    <message>
        <source>Got the code {code}</source>
        <translation>紹介コード {code} を発行</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>{name}さんの紹介で来店</translation>
    </message>
    <message>
        <source>Brought {name}</source>
        <translation>{name}さんを紹介</translation>
    </message>
    <message>
        <source>to forward to friends</source>
        <translation>友だちへの転送用</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>友だち</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>紹介者</translation>
    </message>
    <message>
        <source>How</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>特典</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>Hold a code</source>
        <translation>コード保有</translation>
    </message>
    <message>
        <source>Referred others</source>
        <translation>紹介した人</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新しい顧客</translation>
    </message>
    <message>
        <source>Their money</source>
        <translation>購入額</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>付与ポイント</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>再購入</translation>
    </message>
    <message>
        <source>Why it needs a look</source>
        <translation>確認が必要な理由</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>初回注文</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断する</translation>
    </message>
    <message>
        <source>Nobody is refused silently; the reward waits.</source>
        <translation>黙って却下はしません。特典は保留されます。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Newest referrals</source>
        <translation>最近の紹介</translation>
    </message>
    <message>
        <source>Enter opens the friend.</source>
        <translation>Enter で友だちを開きます。</translation>
    </message>
    <message>
        <source>{count} more pending</source>
        <translation>ほか {count} 保留中</translation>
    </message>
    <message>
        <source>Who came through {name}?</source>
        <translation>{name}さんの紹介ツリー</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name}さんのカード</translation>
    </message>
    <message>
        <source>1st circle: {people}, {money}</source>
        <translation>1段目：{people}、{money}</translation>
    </message>
    <message>
        <source>2nd circle: {people}, {money}</source>
        <translation>2段目：{people}、{money}</translation>
    </message>
    <message>
        <source>{count} further down</source>
        <translation>さらに下 {count} 人</translation>
    </message>
    <message>
        <source>rewards to {name}: {points}</source>
        <translation>{name}さんの特典 {points}</translation>
    </message>
    <message>
        <source>For a friend</source>
        <translation>お友だちへ</translation>
    </message>
    <message>
        <source>with your first order, from {name}</source>
        <translation>{name}さんの紹介・初回注文で</translation>
    </message>
    <message>
        <source>first order from {least}, from {name}</source>
        <translation>{name}さんの紹介・初回 {least} から</translation>
    </message>
    <message>
        <source>Tell us the code in the order remark</source>
        <translation>注文の備考欄にコードをご記入ください</translation>
    </message>
    <message>
        <source>May be forwarded to a friend</source>
        <translation>お友だちに転送できます</translation>
    </message>
    <message>
        <source>a friend&apos;s first order</source>
        <translation>友だちの初回注文</translation>
    </message>
    <message>
        <source>a friend used the card</source>
        <translation>友だちがカードを利用</translation>
    </message>
    <message>
        <source>the friend gets</source>
        <translation>友だちへ</translation>
    </message>
    <message>
        <source>first order at least</source>
        <translation>初回注文の下限</translation>
    </message>
    <message>
        <source>for each customer</source>
        <translation>顧客ごと</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The file is not there any more</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Nothing was changed. Look where it was moved to and choose it again.</source>
        <translation>何も変更していません。移動先を確かめて、選び直してください。</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it in other programs, or copy it to this computer first.</source>
        <translation>何も変更していません。ほかのソフトで閉じるか、この端末にコピーしてください。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it from your shop once more.</source>
        <translation>何も変更していません。店舗からもう一度書き出してください。</translation>
    </message>
    <message>
        <source>This is not a table</source>
        <translation>表ではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the Excel or CSV file that your shop saves for orders.</source>
        <translation>何も変更していません。店舗が書き出した注文の Excel か CSV を選んでください。</translation>
    </message>
    <message>
        <source>The file has headings but no rows</source>
        <translation>見出しだけで、行がありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a longer time when you save it from the shop.</source>
        <translation>何も変更していません。店舗から書き出すとき、期間を長くしてください。</translation>
    </message>
    <message>
        <source>The file is locked with a password</source>
        <translation>ファイルにパスワードがかかっています</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it, save it without the password, and choose it again.</source>
        <translation>何も変更していません。パスワードを外して保存し、選び直してください。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it from your shop once more, or save it as CSV.</source>
        <translation>何も変更していません。店舗からもう一度書き出すか、CSV で保存してください。</translation>
    </message>
    <message>
        <source>The file is too large to be read safely</source>
        <translation>ファイルが大きすぎて安全に読めません</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as CSV, or save a shorter time.</source>
        <translation>何も変更していません。CSV で保存するか、期間を短くしてください。</translation>
    </message>
    <message>
        <source>The workbook needs too much memory</source>
        <translation>ブックに必要なメモリが多すぎます</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as CSV and choose that file.</source>
        <translation>何も変更していません。CSV で保存して選び直してください。</translation>
    </message>
    <message>
        <source>The file took too long to read</source>
        <translation>読み込みに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>The file unpacks in an unsafe way</source>
        <translation>ファイルの展開が安全ではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Unpack it yourself and choose the table inside.</source>
        <translation>何も変更していません。自分で展開して、中の表を選んでください。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>ファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading it failed and was stopped; nothing was changed. Save it as CSV and try again.</source>
        <translation>読み込みに失敗したため止めました。何も変更していません。CSV で保存してお試しください。</translation>
    </message>
    <message>
        <source>This is a bill of Alipay, not a list of orders</source>
        <translation>支付宝の明細です。注文リストではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. A bill has payments but no customers; save the orders instead.</source>
        <translation>何も変更していません。明細には支払いだけで顧客がありません。注文を書き出してください。</translation>
    </message>
    <message>
        <source>This is a bill of WeChat Pay, not a list of orders</source>
        <translation>微信支付の明細です。注文リストではありません</translation>
    </message>
    <message>
        <source>This is a statement of a bank, not a list of orders</source>
        <translation>銀行の明細です。注文リストではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that your shop saves for orders.</source>
        <translation>何も変更していません。店舗が書き出した注文ファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is a settlement of the platform, not a list of orders</source>
        <translation>プラットフォームの精算書です。注文リストではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. It has fees but no customers; save the orders instead.</source>
        <translation>何も変更していません。手数料だけで顧客がありません。注文を書き出してください。</translation>
    </message>
    <message>
        <source>The columns are not known</source>
        <translation>列の意味が不明です</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what the columns mean; it is remembered.</source>
        <translation>何も変更していません。列の意味を選んでください。次回も使います。</translation>
    </message>
    <message>
        <source>The file does not say which shop it is from</source>
        <translation>どの店舗のファイルか書かれていません</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the name of the shop.</source>
        <translation>何も変更していません。店舗名を入力してください。</translation>
    </message>
    <message>
        <source>The file belongs to another shop</source>
        <translation>別の店舗のファイルです</translation>
    </message>
    <message>
        <source>Nothing was changed. Its orders are known from another shop; choose that.</source>
        <translation>何も変更していません。注文は別の店舗で登録済みです。その店舗を選んでください。</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart</source>
        <translation>日と月を区別できません</translation>
    </message>
    <message>
        <source>Nothing was changed. Say which of the two comes first.</source>
        <translation>何も変更していません。どちらが先か選んでください。</translation>
    </message>
    <message>
        <source>These are your own people, edited in Excel</source>
        <translation>Excel で編集した自分の顧客です</translation>
    </message>
    <message>
        <source>Nothing was changed. Drop the file on the window: it shows what was edited first.</source>
        <translation>何も変更していません。ファイルをウィンドウにドロップすると、編集内容を確認できます。</translation>
    </message>
    <message>
        <source>You stopped the import</source>
        <translation>取り込みを停止しました</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>すべて元のままです。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>on {value}</source>
        <translation>{value}に</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>{value}より前に</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>{value}より後に</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
    <message>
        <source>in the last {value}</source>
        <translation>過去{value}以内に</translation>
    </message>
    <message>
        <source>in the next {value}</source>
        <translation>今後{value}以内に</translation>
    </message>
    <message>
        <source>more than {value} ago</source>
        <translation>{value}より前に</translation>
    </message>
    <message>
        <source>on any {value}</source>
        <translation>{value}に</translation>
    </message>
    <message>
        <source>in {value} of any year</source>
        <translation>毎年の{value}に</translation>
    </message>
    <message>
        <source>on {value} of any year</source>
        <translation>毎年の{value}に</translation>
    </message>
    <message>
        <source>between {first} and {last} of any year</source>
        <translation>毎年の{first}から{last}の間に</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>{amount}以上</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>{amount}以下</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>ちょうど{amount}</translation>
    </message>
    <message>
        <source>who ordered {amount}</source>
        <translation>{amount}注文した</translation>
    </message>
    <message>
        <source>who ordered {amount} {when}</source>
        <translation>{when}{amount}注文した</translation>
    </message>
    <message>
        <source>who ordered {amount} with {lines}</source>
        <translation>{lines}を含む注文を{amount}した</translation>
    </message>
    <message>
        <source>who ordered {amount} {when} with {lines}</source>
        <translation>{when}{lines}を含む注文を{amount}した</translation>
    </message>
    <message>
        <source>who never ordered</source>
        <translation>一度も注文していない</translation>
    </message>
    <message>
        <source>who did not order {when}</source>
        <translation>{when}注文していない</translation>
    </message>
    <message>
        <source>who never ordered with {lines}</source>
        <translation>{lines}を含む注文をしていない</translation>
    </message>
    <message>
        <source>who did not order {when} with {lines}</source>
        <translation>{when}{lines}を含む注文をしていない</translation>
    </message>
    <message>
        <source>whose orders come to {amount}</source>
        <translation>注文の合計が{amount}である</translation>
    </message>
    <message>
        <source>whose orders {when} come to {amount}</source>
        <translation>{when}注文した合計が{amount}である</translation>
    </message>
    <message>
        <source>whose orders with {lines} come to {amount}</source>
        <translation>{lines}を含む注文の合計が{amount}である</translation>
    </message>
    <message>
        <source>whose orders {when} with {lines} come to {amount}</source>
        <translation>{when}した{lines}を含む注文の合計が{amount}である</translation>
    </message>
    <message>
        <source>who bought {amount}</source>
        <translation>{amount}購入した</translation>
    </message>
    <message>
        <source>who bought {amount} {when}</source>
        <translation>{when}{amount}購入した</translation>
    </message>
    <message>
        <source>who bought {amount} with {lines}</source>
        <translation>{lines}の商品を{amount}購入した</translation>
    </message>
    <message>
        <source>who bought {amount} {when} with {lines}</source>
        <translation>{when}{lines}の商品を{amount}購入した</translation>
    </message>
    <message>
        <source>who earned {amount}</source>
        <translation>{amount}獲得した</translation>
    </message>
    <message>
        <source>who earned {amount} {when}</source>
        <translation>{when}{amount}獲得した</translation>
    </message>
    <message>
        <source>who earned {amount} for orders with {lines}</source>
        <translation>{lines}の注文で{amount}獲得した</translation>
    </message>
    <message>
        <source>who earned {amount} {when} for orders with {lines}</source>
        <translation>{when}{lines}の注文で{amount}獲得した</translation>
    </message>
    <message>
        <source>who spent {amount}</source>
        <translation>{amount}使った</translation>
    </message>
    <message>
        <source>who spent {amount} {when}</source>
        <translation>{when}{amount}使った</translation>
    </message>
    <message>
        <source>who spent {amount} on orders with {lines}</source>
        <translation>{lines}の注文で{amount}使った</translation>
    </message>
    <message>
        <source>who spent {amount} {when} on orders with {lines}</source>
        <translation>{when}{lines}の注文で{amount}使った</translation>
    </message>
    <message>
        <source>{lines}, all in one order</source>
        <translation>{lines}（すべて同じ注文内）</translation>
    </message>
    <message>
        <source>{field} containing {value}</source>
        <translation>{field}に{value}を含むもの</translation>
    </message>
    <message>
        <source>{field} other than {value}</source>
        <translation>{field}が{value}以外のもの</translation>
    </message>
    <message>
        <source>{field} not containing {value}</source>
        <translation>{field}に{value}を含まないもの</translation>
    </message>
    <message>
        <source>{field} beginning with {value}</source>
        <translation>{field}が{value}で始まるもの</translation>
    </message>
    <message>
        <source>{field} ending with {value}</source>
        <translation>{field}が{value}で終わるもの</translation>
    </message>
    <message>
        <source>{field} like {value}</source>
        <translation>{field}が{value}の形のもの</translation>
    </message>
    <message>
        <source>{field} beginning with {value} in pinyin</source>
        <translation>{field}のピンインが{value}で始まる</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field}が{value}を超えるもの</translation>
    </message>
    <message>
        <source>{field} at least {value}</source>
        <translation>{field}が{value}以上のもの</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field}が{value}未満のもの</translation>
    </message>
    <message>
        <source>{field} at most {value}</source>
        <translation>{field}が{value}以下のもの</translation>
    </message>
    <message>
        <source>{field} from {first} to {last}</source>
        <translation>{field}が{first}から{last}のもの</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field}が{value}のもの</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>until {last}, that day included</source>
        <translation>{last}まで（当日を含む）</translation>
    </message>
    <message>
        <source>not from {first} to {last}</source>
        <translation>{first}から{last}までではない</translation>
    </message>
    <message>
        <source>29 February counts as {day} in other years</source>
        <translation>他の年の2月29日は{day}と数えます</translation>
    </message>
    <message>
        <source>the next one is {day}</source>
        <translation>次は {day}</translation>
    </message>
    <message>
        <source>whose {field} is {value}</source>
        <translation>{field}が{value}である</translation>
    </message>
    <message>
        <source>whose {field} is not {value}</source>
        <translation>{field}が{value}ではない</translation>
    </message>
    <message>
        <source>whose {field} contains {value}</source>
        <translation>{field}に{value}を含む</translation>
    </message>
    <message>
        <source>whose {field} does not contain {value}</source>
        <translation>{field}に{value}を含まないもの</translation>
    </message>
    <message>
        <source>whose {field} begins with {value}</source>
        <translation>{field}が{value}で始まる</translation>
    </message>
    <message>
        <source>whose {field} ends with {value}</source>
        <translation>{field}が{value}で終わる</translation>
    </message>
    <message>
        <source>whose {field} looks like {value}</source>
        <translation>{field}が{value}の形に合う</translation>
    </message>
    <message>
        <source>whose {field} begins with {value} in pinyin</source>
        <translation>{field}のピンインが{value}で始まる</translation>
    </message>
    <message>
        <source>whose {field} is not known</source>
        <translation>{field}がわからない</translation>
    </message>
    <message>
        <source>whose {field} is known</source>
        <translation>{field}がわかっている</translation>
    </message>
    <message>
        <source>whose {field} is exactly {value}</source>
        <translation>{field}がちょうど{value}である</translation>
    </message>
    <message>
        <source>whose {field} is over {value}</source>
        <translation>{field}が{value}を超える</translation>
    </message>
    <message>
        <source>whose {field} is at least {value}</source>
        <translation>{field}が{value}以上である</translation>
    </message>
    <message>
        <source>whose {field} is under {value}</source>
        <translation>{field}が{value}未満である</translation>
    </message>
    <message>
        <source>whose {field} is at most {value}</source>
        <translation>{field}が{value}以下である</translation>
    </message>
    <message>
        <source>whose {field} is from {first} to {last}</source>
        <translation>{field}が{first}から{last}までである</translation>
    </message>
    <message>
        <source>who are the {value} with the largest {field}</source>
        <translation>{field}の上位{value}人に入る</translation>
    </message>
    <message>
        <source>who are in the top {value}% by {field}</source>
        <translation>{field}の上位{value}%に入る</translation>
    </message>
    <message>
        <source>who rank between {first}% and {last}% by {field}, from the smallest up</source>
        <translation>{field}の小さい順で{first}%から{last}%の間にいる</translation>
    </message>
    <message>
        <source>whose {field} was on {value}</source>
        <translation>{field}が{value}である</translation>
    </message>
    <message>
        <source>whose {field} was before {value}</source>
        <translation>{field}が{value}より前である</translation>
    </message>
    <message>
        <source>whose {field} was after {value}</source>
        <translation>{field}が{value}より後である</translation>
    </message>
    <message>
        <source>whose {field} was from {first} to {last}</source>
        <translation>{field}が{first}から{last}までの間である</translation>
    </message>
    <message>
        <source>whose {field} was in the last {value}</source>
        <translation>{field}が過去{value}以内である</translation>
    </message>
    <message>
        <source>whose {field} was not in the last {value}</source>
        <translation>{field}が過去{value}以内ではない</translation>
    </message>
    <message>
        <source>whose {field} is in the next {value}</source>
        <translation>{field}が今後{value}以内である</translation>
    </message>
    <message>
        <source>whose {field} was more than {value} ago</source>
        <translation>{field}が{value}より前である</translation>
    </message>
    <message>
        <source>whose {field} was {value}</source>
        <translation>{field}が{value}である</translation>
    </message>
    <message>
        <source>whose {field} was on a {value}</source>
        <translation>{field}が{value}である</translation>
    </message>
    <message>
        <source>whose {field} was in {value} of any year</source>
        <translation>{field}が毎年の{value}にあたる</translation>
    </message>
    <message>
        <source>whose {field} was on {value} of any year</source>
        <translation>{field}が毎年の{value}にあたる</translation>
    </message>
    <message>
        <source>whose {field} was between {first} and {last} of any year</source>
        <translation>{field}が毎年の{first}から{last}の間にあたる</translation>
    </message>
    <message>
        <source>who have no {field}</source>
        <translation>{field}がない</translation>
    </message>
    <message>
        <source>who have birthday in the next {value}</source>
        <translation>今後{value}以内に誕生日を迎える</translation>
    </message>
    <message>
        <source>who have birthday in {value}</source>
        <translation>{value}に誕生日を迎える</translation>
    </message>
    <message>
        <source>who have birthday on {value}</source>
        <translation>{value}に誕生日を迎える</translation>
    </message>
    <message>
        <source>who have birthday between {first} and {last}</source>
        <translation>{first}から{last}の間に誕生日を迎える</translation>
    </message>
    <message>
        <source>who have {value} among their {field}</source>
        <translation>{field}に{value}がある</translation>
    </message>
    <message>
        <source>who have all of {value} among their {field}</source>
        <translation>{field}に{value}がすべてある</translation>
    </message>
    <message>
        <source>who have no {value} among their {field}</source>
        <translation>{field}に{value}がない</translation>
    </message>
    <message>
        <source>whose {field} are just {value}</source>
        <translation>{field}が{value}だけである</translation>
    </message>
    <message>
        <source>who have no {field} at all</source>
        <translation>{field}が一つもない</translation>
    </message>
    <message>
        <source>who have any {field} at all</source>
        <translation>{field}が何かある</translation>
    </message>
    <message>
        <source>who were put together from several records</source>
        <translation>複数の記録からまとめられた</translation>
    </message>
    <message>
        <source>who have one record only</source>
        <translation>記録が一つだけである</translation>
    </message>
    <message>
        <source>who hold a referral code</source>
        <translation>紹介コードを持つ</translation>
    </message>
    <message>
        <source>who hold no referral code</source>
        <translation>紹介コードを持たない</translation>
    </message>
    <message>
        <source>whom somebody referred</source>
        <translation>誰かに紹介された</translation>
    </message>
    <message>
        <source>whom nobody referred</source>
        <translation>誰にも紹介されていない</translation>
    </message>
    <message>
        <source>who bought the same product again</source>
        <translation>同じ商品をまた買った</translation>
    </message>
    <message>
        <source>who never bought a product twice</source>
        <translation>同じ商品を二度買っていない</translation>
    </message>
    <message>
        <source>who were hidden once and shown again</source>
        <translation>一度非表示にして再表示した</translation>
    </message>
    <message>
        <source>who were never hidden and shown again</source>
        <translation>非表示から再表示したことのない</translation>
    </message>
    <message>
        <source>whose tier was set by hand</source>
        <translation>ランクが手動で設定された</translation>
    </message>
    <message>
        <source>whose tier was not set by hand</source>
        <translation>ランクが手動で設定されていない</translation>
    </message>
    <message>
        <source>who are hidden</source>
        <translation>非表示である</translation>
    </message>
    <message>
        <source>who are not hidden</source>
        <translation>非表示ではない</translation>
    </message>
    <message>
        <source>who have a phone or e-mail that failed</source>
        <translation>使えない電話またはメールがある</translation>
    </message>
    <message>
        <source>whose phones and e-mails never failed</source>
        <translation>電話もメールも使えなくなったことがない</translation>
    </message>
    <message>
        <source>who were taken back into the lists</source>
        <translation>再び表示された</translation>
    </message>
    <message>
        <source>who were never taken back into the lists</source>
        <translation>再び表示されたことがない</translation>
    </message>
    <message>
        <source>who are in the list {value}</source>
        <translation>リスト{value}に入っている</translation>
    </message>
    <message>
        <source>who are not in the list {value}</source>
        <translation>リスト{value}に入っていない</translation>
    </message>
    <message>
        <source>whom action {value} changed</source>
        <translation>操作{value}で変更された</translation>
    </message>
    <message>
        <source>whom action {value} did not change</source>
        <translation>操作{value}で変更されていない</translation>
    </message>
    <message>
        <source>who bought of {value}</source>
        <translation>{value}の商品を購入した</translation>
    </message>
    <message>
        <source>who never bought of {value}</source>
        <translation>{value}の商品を購入したことがない</translation>
    </message>
    <message>
        <source>whom no channel reaches</source>
        <translation>どの手段でも連絡できない</translation>
    </message>
    <message>
        <source>whom some channel reaches</source>
        <translation>いずれかの手段で連絡できる</translation>
    </message>
    <message>
        <source>who spent at most {value} in 12 months</source>
        <translation>直近12か月の購入額が{value}以下である</translation>
    </message>
    <message>
        <source>who spent under {value} in 12 months</source>
        <translation>直近12か月の購入額が{value}未満である</translation>
    </message>
    <message>
        <source>who spent at least {value} in 12 months</source>
        <translation>直近12か月の購入額が{value}以上である</translation>
    </message>
    <message>
        <source>who spent over {value} in 12 months</source>
        <translation>直近12か月の購入額が{value}を超える</translation>
    </message>
    <message>
        <source>who live in {value}</source>
        <translation>{value}に住んでいる</translation>
    </message>
    <message>
        <source>who do not live in {value}</source>
        <translation>{value}に住んでいない</translation>
    </message>
    <message>
        <source>who spent over {value}</source>
        <translation>{value}を超えて購入した</translation>
    </message>
    <message>
        <source>who spent at least {value}</source>
        <translation>{value}以上購入した</translation>
    </message>
    <message>
        <source>who spent under {value}</source>
        <translation>購入が{value}未満である</translation>
    </message>
    <message>
        <source>who spent at most {value}</source>
        <translation>購入が{value}以下である</translation>
    </message>
    <message>
        <source>who spent from {first} to {last}</source>
        <translation>{first}から{last}まで購入した</translation>
    </message>
    <message>
        <source>who spent exactly {value}</source>
        <translation>ちょうど{value}購入した</translation>
    </message>
    <message>
        <source>who ordered for the first time in the last {value}</source>
        <translation>過去{value}以内に初めて注文した</translation>
    </message>
    <message>
        <source>who ordered for the first time more than {value} ago</source>
        <translation>初めての注文が{value}より前である</translation>
    </message>
    <message>
        <source>who ordered in the last {value}</source>
        <translation>過去{value}以内に注文した</translation>
    </message>
    <message>
        <source>who did not order in the last {value}</source>
        <translation>過去{value}以内に注文していない</translation>
    </message>
    <message>
        <source>who ordered last more than {value} ago</source>
        <translation>最後の注文が{value}より前である</translation>
    </message>
    <message>
        <source>who ordered at some time</source>
        <translation>注文したことがある</translation>
    </message>
    <message>
        <source>who ordered last more than {value} days ago</source>
        <translation>最後の注文から{value}日を超えた</translation>
    </message>
    <message>
        <source>who ordered last {first} to {last} days ago</source>
        <translation>最後の注文が{first}〜{last}日前である</translation>
    </message>
    <message>
        <source>who have waited over {value} times their usual gap</source>
        <translation>普段の間隔の{value}倍を超えて注文がない</translation>
    </message>
    <message>
        <source>who have waited at least {value} times their usual gap</source>
        <translation>普段の間隔の{value}倍以上注文がない</translation>
    </message>
    <message>
        <source>who have waited less than {value} times their usual gap</source>
        <translation>注文のない期間が普段の間隔の{value}倍未満である</translation>
    </message>
    <message>
        <source>who have waited at most {value} times their usual gap</source>
        <translation>注文のない期間が普段の間隔の{value}倍以下である</translation>
    </message>
    <message>
        <source>who have waited {first} to {last} times their usual gap</source>
        <translation>注文のない期間が普段の間隔の{first}〜{last}倍である</translation>
    </message>
    <message>
        <source>who have the tag {value}</source>
        <translation>タグ{value}が付いている</translation>
    </message>
    <message>
        <source>who have the tags {value}</source>
        <translation>タグ{value}がすべて付いている</translation>
    </message>
    <message>
        <source>who do not have the tag {value}</source>
        <translation>タグ{value}が付いていない</translation>
    </message>
    <message>
        <source>who ordered at {value}</source>
        <translation>{value}で注文した</translation>
    </message>
    <message>
        <source>who never ordered at {value}</source>
        <translation>{value}で注文していない</translation>
    </message>
    <message>
        <source>who bought {value}</source>
        <translation>{value}を買った</translation>
    </message>
    <message>
        <source>who never bought {value}</source>
        <translation>{value}を買っていない</translation>
    </message>
    <message>
        <source>who bought nothing but {value}</source>
        <translation>{value}だけを買った</translation>
    </message>
    <message>
        <source>who worry about {value}</source>
        <translation>「{value}」が気がかりである</translation>
    </message>
    <message>
        <source>whose concern about {value} was solved</source>
        <translation>「{value}」についての気がかりが解決した</translation>
    </message>
    <message>
        <source>who ever worried about {value}</source>
        <translation>「{value}」が気がかりだったことがある</translation>
    </message>
    <message>
        <source>who ever ordered on {value}</source>
        <translation>{value}に注文したことがある</translation>
    </message>
    <message>
        <source>who had an order sent to {value}</source>
        <translation>{value}へ届けた注文がある</translation>
    </message>
    <message>
        <source>Everybody who is not hidden.</source>
        <translation>非表示でないすべてのお客さま。</translation>
    </message>
    <message>
        <source>People {rule}.</source>
        <translation>{rule}お客さま。</translation>
    </message>
    <message>
        <source>People {rule} — without those {exceptions}.</source>
        <translation>{rule}お客さま。ただし{exceptions}方を除く。</translation>
    </message>
    <message>
        <source>Everybody but those {exceptions}.</source>
        <translation>{exceptions}方を除くすべてのお客さま。</translation>
    </message>
    <message>
        <source>of whom none of this holds: {rule}</source>
        <translation>次のどれにも当てはまらない：{rule}</translation>
    </message>
    <message>
        <source>({rule})</source>
        <translation>（{rule}）</translation>
    </message>
    <message>
        <source>who are in the segment {segment}</source>
        <translation>セグメント{segment}に入る</translation>
    </message>
    <message>
        <source>who are not in the segment {segment}</source>
        <translation>セグメント{segment}に入らない</translation>
    </message>
    <message>
        <source>who are in a random {percent}% of all</source>
        <translation>無作為の{percent}%に入る</translation>
    </message>
    <message>
        <source>{sentence} Of them the {count} with the largest {field}.</source>
        <translation>{sentence}そのうち{field}が大きい{count}人。</translation>
    </message>
    <message>
        <source>{sentence} Of them the {count} with the smallest {field}.</source>
        <translation>{sentence}そのうち{field}が小さい{count}人。</translation>
    </message>
    <message>
        <source>This rule asks for something that this version does not know: {names}.</source>
        <translation>このルールには、この版が知らないものがあります：{names}。</translation>
    </message>
    <message>
        <source>This rule is damaged and cannot be read.</source>
        <translation>この条件は破損していて読み取れません。</translation>
    </message>
    <message>
        <source>{list}, and {last}</source>
        <translation>{list}、かつ{last}</translation>
    </message>
    <message>
        <source>{list}, or {last}</source>
        <translation>{list}、または{last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list}または{last}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list}と{last}</translation>
    </message>
    <message>
        <source>After leaving out</source>
        <translation>除外した後</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Only the first of them</source>
        <translation>そのうちの先頭</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>New customers</source>
        <translation>新規のお客さま</translation>
    </message>
    <message>
        <source>Second order due</source>
        <translation>2回目の注文時期</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>リピーター</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>常連</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>優良なお客さま</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>離れかけ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>One order only</source>
        <translation>注文1回のみ</translation>
    </message>
    <message>
        <source>Price-minded</source>
        <translation>割引志向</translation>
    </message>
    <message>
        <source>First to buy what is new</source>
        <translation>新商品をすぐ買う方</translation>
    </message>
    <message>
        <source>Several pieces in season</source>
        <translation>季節に複数点</translation>
    </message>
    <message>
        <source>Came by a promotion</source>
        <translation>キャンペーンで来た方</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>卸売</translation>
    </message>
    <message>
        <source>Free post in three provinces</source>
        <translation>三省の送料無料</translation>
    </message>
    <message>
        <source>Birthday in 7 days</source>
        <translation>7日以内に誕生日</translation>
    </message>
    <message>
        <source>No birthday known</source>
        <translation>誕生日が不明</translation>
    </message>
    <message>
        <source>Refill due</source>
        <translation>補充の時期</translation>
    </message>
    <message>
        <source>Unpaid in the last 24 hours</source>
        <translation>24時間以内の未払い</translation>
    </message>
    <message>
        <source>Points expire in 30 days</source>
        <translation>30日以内にポイント失効</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>次のランクまであと少し</translation>
    </message>
    <message>
        <source>Newcomers of an event day</source>
        <translation>イベント日の新規</translation>
    </message>
    <message>
        <source>Regulars on an event day</source>
        <translation>イベント日の常連</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>配信拒否</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>連絡できない方</translation>
    </message>
    <message>
        <source>Refunded twice</source>
        <translation>返金2回以上</translation>
    </message>
    <message>
        <source>Concern not solved yet</source>
        <translation>気がかりが未解決のまま</translation>
    </message>
    <message>
        <source>Bought the one, not the other</source>
        <translation>片方だけ買った方</translation>
    </message>
    <message>
        <source>Bought the one, not the other: second pair</source>
        <translation>片方だけ買った方（2組目）</translation>
    </message>
    <message>
        <source>Bought the one, not the other: third pair</source>
        <translation>片方だけ買った方（3組目）</translation>
    </message>
    <message>
        <source>Referred others</source>
        <translation>紹介してくれた方</translation>
    </message>
    <message>
        <source>First order in the last 30 days, today included</source>
        <translation>初回注文が直近 30 日以内（今日を含む）</translation>
    </message>
    <message>
        <source>One order, as long ago as most come back for the second</source>
        <translation>注文1回、多くの方が2回目を注文する頃</translation>
    </message>
    <message>
        <source>Two orders and more</source>
        <translation>注文が 2 回以上</translation>
    </message>
    <message>
        <source>Often here, and still in their rhythm</source>
        <translation>よく来て、いつもの間隔を守っている方</translation>
    </message>
    <message>
        <source>Top 5% by money spent</source>
        <translation>購入金額の上位5%</translation>
    </message>
    <message>
        <source>Without an order for more than 1.5 and up to 3 of their usual gaps</source>
        <translation>いつもの間隔の 1.5 倍を超え、3 倍以内のあいだ注文がない顧客</translation>
    </message>
    <message>
        <source>Without an order for more than 3 of their usual gaps</source>
        <translation>いつもの間隔の 3 倍を超えて注文がない顧客</translation>
    </message>
    <message>
        <source>Ordered once and not again</source>
        <translation>一度だけ注文した方</translation>
    </message>
    <message>
        <source>60% of their orders and more with a discount</source>
        <translation>注文の6割以上が割引</translation>
    </message>
    <message>
        <source>Bought a product in the first days it was sold</source>
        <translation>発売から数日のうちに購入</translation>
    </message>
    <message>
        <source>Two pieces and more between first sale and peak week</source>
        <translation>発売から最盛週までに2点以上</translation>
    </message>
    <message>
        <source>The first order had a discount</source>
        <translation>最初の注文が割引</translation>
    </message>
    <message>
        <source>Customers of the class Wholesale</source>
        <translation>区分が「卸売」の顧客</translation>
    </message>
    <message>
        <source>Spent 500 and more, in 江苏 浙江 上海</source>
        <translation>江蘇・浙江・上海で500以上購入</translation>
    </message>
    <message>
        <source>Of the sun and of the moon calendar</source>
        <translation>新暦と旧暦</translation>
    </message>
    <message>
        <source>Worth asking for</source>
        <translation>聞いておきたい方</translation>
    </message>
    <message>
        <source>What they bought should run out now</source>
        <translation>買ったものがそろそろなくなる頃</translation>
    </message>
    <message>
        <source>Ordered and did not pay yet</source>
        <translation>注文済みで未払い</translation>
    </message>
    <message>
        <source>They lose points if they do not come</source>
        <translation>来店がなければポイントを失います</translation>
    </message>
    <message>
        <source>They miss a tenth of the way, or less</source>
        <translation>あと1割以下で上のランクに届きます</translation>
    </message>
    <message>
        <source>Their first order was on 11.11 or 12.12</source>
        <translation>最初の注文が11.11か12.12</translation>
    </message>
    <message>
        <source>Bought on 11.11 or 12.12 and were customers before</source>
        <translation>11.11か12.12に買った以前からの方</translation>
    </message>
    <message>
        <source>Said no to text messages or e-mails</source>
        <translation>SMSかメールを拒否</translation>
    </message>
    <message>
        <source>No way to write or call that can be used</source>
        <translation>使える連絡先がない方</translation>
    </message>
    <message>
        <source>Two orders and more were refunded</source>
        <translation>2件以上返金</translation>
    </message>
    <message>
        <source>Something they worry about is not solved</source>
        <translation>気がかりが未解決</translation>
    </message>
    <message>
        <source>Two products that many buy both</source>
        <translation>両方買う方が多い2商品</translation>
    </message>
    <message>
        <source>Two more products that many buy both</source>
        <translation>ほかによく一緒に買われる2つの商品</translation>
    </message>
    <message>
        <source>Brought a friend or more</source>
        <translation>友人を1人以上紹介</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>既製</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>Frozen lists</source>
        <translation>固定リスト</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Money, 12 months</source>
        <translation>12か月の購入額</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>セグメント名</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Move through the list</source>
        <translation>一覧の中を移動</translation>
    </message>
    <message>
        <source>Select more or fewer</source>
        <translation>選択を広げる・狭める</translation>
    </message>
    <message>
        <source>Select the current one, or not</source>
        <translation>現在の顧客を選択・解除</translation>
    </message>
    <message>
        <source>Select everybody in the list</source>
        <translation>一覧の全員を選択</translation>
    </message>
    <message>
        <source>Tag whom you selected, or the current one</source>
        <translation>選択した顧客（または現在の顧客）にタグを付ける</translation>
    </message>
    <message>
        <source>Edit a field of whom you selected</source>
        <translation>選択した顧客の項目を編集</translation>
    </message>
    <message>
        <source>Merge the few whom you selected</source>
        <translation>選んだ数人を統合</translation>
    </message>
    <message>
        <source>Hide whom you selected, or the current one</source>
        <translation>選択した顧客（または現在の顧客）を非表示にする</translation>
    </message>
    <message>
        <source>Open the panel beside the list</source>
        <translation>一覧の横のパネルを開く</translation>
    </message>
    <message>
        <source>Open the whole page of a customer</source>
        <translation>顧客のページを開く</translation>
    </message>
    <message>
        <source>Go to the search field of the list</source>
        <translation>一覧の検索欄へ移動</translation>
    </message>
    <message>
        <source>On the tab of your own view: rename it</source>
        <translation>自分のビューのタブで：名前を変更</translation>
    </message>
    <message>
        <source>On the tab of your own view: move it</source>
        <translation>自分のビューのタブで：移動</translation>
    </message>
    <message>
        <source>Close the panel, then clear</source>
        <translation>パネルを閉じ、次に解除</translation>
    </message>
    <message>
        <source>Show phone numbers whole while it is down</source>
        <translation>押している間、電話番号をすべて表示</translation>
    </message>
    <message>
        <source>Merge the two of the pair into one</source>
        <translation>組の二人を一人に統合</translation>
    </message>
    <message>
        <source>They are not the same person</source>
        <translation>別人とする</translation>
    </message>
    <message>
        <source>Their phone or e-mail is used by several people</source>
        <translation>その電話やメールは複数人で共用</translation>
    </message>
    <message>
        <source>Decide about the pair later</source>
        <translation>この組は後で決める</translation>
    </message>
    <message>
        <source>Go from the list to the pair</source>
        <translation>一覧から組へ移る</translation>
    </message>
    <message>
        <source>In the pair: choose whose value is shown</source>
        <translation>組の中：どちらの値を表示するか選ぶ</translation>
    </message>
    <message>
        <source>Go back to the list of pairs</source>
        <translation>組の一覧に戻る</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The copy is not there any more</source>
        <translation>バックアップが見つかりません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another copy.</source>
        <translation>何も変更していません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>This is not a copy of a shop</source>
        <translation>店舗のバックアップではありません</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file whose name ends in .db.</source>
        <translation>何も変更していません。名前が .db で終わるファイルを選んでください。</translation>
    </message>
    <message>
        <source>The copy was changed after it was made</source>
        <translation>バックアップは作成後に変更されています</translation>
    </message>
    <message>
        <source>The copy belongs to another business</source>
        <translation>別の事業のバックアップです</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a copy of this business.</source>
        <translation>何も変更していません。この事業のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>The copy is damaged</source>
        <translation>バックアップが壊れています</translation>
    </message>
    <message>
        <source>The file cannot be read as a shop</source>
        <translation>店舗として読めません</translation>
    </message>
    <message>
        <source>Parts of the file are damaged</source>
        <translation>ファイルの一部が壊れています</translation>
    </message>
    <message>
        <source>Some records belong to nothing</source>
        <translation>所属のない記録があります</translation>
    </message>
    <message>
        <source>The file has another version</source>
        <translation>ファイルのバージョンが違います</translation>
    </message>
    <message>
        <source>What guards the records was taken away</source>
        <translation>記録を守る仕組みが外されています</translation>
    </message>
    <message>
        <source>It is not clear whose business it is</source>
        <translation>どの事業のものか不明です</translation>
    </message>
    <message>
        <source>A customer stands for nobody</source>
        <translation>誰にも対応しない顧客があります</translation>
    </message>
    <message>
        <source>A shop account belongs to nobody</source>
        <translation>持ち主のない店舗アカウントがあります</translation>
    </message>
    <message>
        <source>A phone or e-mail belongs to nobody</source>
        <translation>持ち主のない電話かメールがあります</translation>
    </message>
    <message>
        <source>A note or a value belongs to nobody</source>
        <translation>どの顧客のものでもないメモや値があります</translation>
    </message>
    <message>
        <source>A note or a value cannot be as it is</source>
        <translation>形式の正しくないメモや値があります</translation>
    </message>
    <message>
        <source>An order counts that should not</source>
        <translation>数えるべきでない注文があります</translation>
    </message>
    <message>
        <source>The state of an order is wrong</source>
        <translation>注文の状態に誤りがあります</translation>
    </message>
    <message>
        <source>The money of an order is wrong</source>
        <translation>注文の金額に誤りがあります</translation>
    </message>
    <message>
        <source>The numbers of an import do not add up</source>
        <translation>取り込みの数が合いません</translation>
    </message>
    <message>
        <source>Rows kept aside do not agree</source>
        <translation>保留行が一致しません</translation>
    </message>
    <message>
        <source>The history contradicts itself</source>
        <translation>履歴に食い違いがあります</translation>
    </message>
    <message>
        <source>The sums of a customer are wrong</source>
        <translation>顧客の合計に誤りがあります</translation>
    </message>
    <message>
        <source>The products of a customer are wrong</source>
        <translation>顧客の商品に誤りがあります</translation>
    </message>
    <message>
        <source>Something is left of an erased customer</source>
        <translation>消去したお客さまの情報が残っています</translation>
    </message>
    <message>
        <source>What joins the records of a customer is wrong</source>
        <translation>顧客の記録のつながりに誤りがあります</translation>
    </message>
    <message>
        <source>The search does not find everybody</source>
        <translation>検索で見つからない人がいます</translation>
    </message>
    <message>
        <source>The points of a customer do not add up</source>
        <translation>お客様のポイントの合計が合いません</translation>
    </message>
    <message>
        <source>The tier of a customer is wrong</source>
        <translation>顧客のランクが正しくありません</translation>
    </message>
    <message>
        <source>The use of a coupon does not add up</source>
        <translation>クーポンの使用記録が合いません</translation>
    </message>
    <message>
        <source>The history of points was changed</source>
        <translation>ポイントの履歴が書き換えられています</translation>
    </message>
    <message>
        <source>A referral or its reward is wrong</source>
        <translation>紹介またはその特典に誤りがあります</translation>
    </message>
    <message>
        <source>Your shop lies in a folder that is sent to a cloud</source>
        <translation>店舗がクラウド同期フォルダーにあります</translation>
    </message>
    <message>
        <source>Such folders can damage an open shop. Move it to a folder of this computer.</source>
        <translation>開いている店舗が壊れることがあります。この端末のフォルダーに移してください。</translation>
    </message>
    <message>
        <source>Your shop lies on a network drive</source>
        <translation>店舗がネットワークドライブにあります</translation>
    </message>
    <message>
        <source>A broken connection can damage it. Move it to a drive of this computer.</source>
        <translation>接続が切れると壊れることがあります。この端末のドライブに移してください。</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>ディスクの空きが少なくなっています</translation>
    </message>
    <message>
        <source>The next import or copy may fail. Make room on the disk.</source>
        <translation>次の取り込みやバックアップに失敗することがあります。空きを作ってください。</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>Version {number} of the tiers, from {day}</source>
        <translation>ランクの第{number}版（{day}から）</translation>
    </message>
    <message>
        <source>Tiers switched off from {day}</source>
        <translation>ランクを{day}から停止</translation>
    </message>
    <message>
        <source>In no tier any more</source>
        <translation>ランクがなくなりました</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>{tier}になりました</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>シルバー</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>ゴールド</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ブラック</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>{percent}引き</translation>
    </message>
    <message>
        <source>free post</source>
        <translation>送料無料</translation>
    </message>
    <message>
        <source>birthday gift</source>
        <translation>誕生日ギフト</translation>
    </message>
    <message>
        <source>early sale</source>
        <translation>先行セール</translation>
    </message>
    <message>
        <source>own contact</source>
        <translation>専用窓口</translation>
    </message>
    <message>
        <source>net money</source>
        <translation>実質購入額</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文数</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>獲得ポイント</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <translation>直近365日</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>暦年</translation>
    </message>
    <message>
        <source>membership year</source>
        <translation>会員年度</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>one level down at most</source>
        <translation>下がるのは1段階まで</translation>
    </message>
    <message>
        <source>down to the level earned</source>
        <translation>実績に応じたランクまで下がる</translation>
    </message>
    <message>
        <source>Reached by orders</source>
        <translation>注文で到達</translation>
    </message>
    <message>
        <source>By new rules</source>
        <translation>新しいルールによる</translation>
    </message>
    <message>
        <source>At the review</source>
        <translation>見直し時</translation>
    </message>
    <message>
        <source>After a refund</source>
        <translation>返金後</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手動で設定</translation>
    </message>
    <message>
        <source>No longer set by hand</source>
        <translation>手動設定の終了</translation>
    </message>
    <message>
        <source>To say thank you</source>
        <translation>お礼</translation>
    </message>
    <message>
        <source>To say sorry</source>
        <translation>お詫び</translation>
    </message>
    <message>
        <source>Partner or friend of the shop</source>
        <translation>取引先・店の知人</translation>
    </message>
    <message>
        <source>Misuse of privileges</source>
        <translation>特典の不正利用</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Limited by hand</source>
        <translation>手動で制限</translation>
    </message>
    <message>
        <source>Privilege used</source>
        <translation>特典を使用</translation>
    </message>
    <message>
        <source>Kept for points</source>
        <translation>ポイントで維持</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>ランクなし</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>割引</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自由に記入</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近 30 日</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>日を指定…</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>told</name>
    <message>
        <source>{title}. {sentence}</source>
        <translation>{title}。{sentence}</translation>
    </message>
</context>
<context>
    <name>views</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>リピート</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>離れかけ</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>卸売</translation>
    </message>
    <message>
        <source>Everybody who is not hidden</source>
        <translation>非表示にしていないすべての顧客</translation>
    </message>
    <message>
        <source>First order in the last 30 days, today included</source>
        <translation>初回注文が直近 30 日以内（今日を含む）</translation>
    </message>
    <message>
        <source>Two orders and more</source>
        <translation>注文が 2 回以上</translation>
    </message>
    <message>
        <source>Without an order for more than 1.5 and up to 3 of their usual gaps</source>
        <translation>いつもの間隔の 1.5 倍を超え、3 倍以内のあいだ注文がない顧客</translation>
    </message>
    <message>
        <source>Without an order for more than 3 of their usual gaps</source>
        <translation>いつもの間隔の 3 倍を超えて注文がない顧客</translation>
    </message>
    <message>
        <source>Customers of the class Wholesale</source>
        <translation>区分が「卸売」の顧客</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>first order in the last {a} days</source>
        <translation>最初の注文が過去{a}日以内</translation>
    </message>
    <message>
        <source>{a} orders and more</source>
        <translation>注文{a}件以上</translation>
    </message>
    <message>
        <source>by their own gap ({a} gaps and more)</source>
        <translation>本人の間隔（{a}回以上）</translation>
    </message>
    <message>
        <source>by the gap of the category ({a}: {b} days)</source>
        <translation>カテゴリの間隔（{a}：{b}日）</translation>
    </message>
    <message>
        <source>by the gap of the shop ({a} days)</source>
        <translation>ショップの間隔（{a}日）</translation>
    </message>
    <message>
        <source>no gap known yet, so {a} days count</source>
        <translation>間隔が不明なので{a}日とする</translation>
    </message>
    <message>
        <source>overdue by {a} to {b} of their gaps</source>
        <translation>間隔の{a}〜{b}倍経過</translation>
    </message>
    <message>
        <source>more than {a} gaps counts as lost</source>
        <translation>{a}倍を超えると離脱</translation>
    </message>
    <message>
        <source>from first to second order: {a} days, the middle</source>
        <translation>1回目から2回目まで：中央値{a}日</translation>
    </message>
    <message>
        <source>the middle half came back after {a} to {b} days</source>
        <translation>中央の半数は{a}〜{b}日後</translation>
    </message>
    <message>
        <source>the top {a}% of those who spent anything</source>
        <translation>購入者の上位{a}%</translation>
    </message>
    <message>
        <source>the least among them spent {a} in 12 months</source>
        <translation>その中の最少は12か月で{a}</translation>
    </message>
    <message>
        <source>with one order</source>
        <translation>注文1件</translation>
    </message>
    <message>
        <source>{a}% of the orders and more with a discount</source>
        <translation>注文の{a}%以上が割引</translation>
    </message>
    <message>
        <source>within {a} days of a product&apos;s first sale</source>
        <translation>商品の初売りから{a}日以内</translation>
    </message>
    <message>
        <source>of {a}</source>
        <translation>{a}</translation>
    </message>
    <message>
        <source>{a}: lasts {b} days</source>
        <translation>{a}：{b}日で使い切る</translation>
    </message>
    <message>
        <source>{a} pieces and more between first sale and peak week</source>
        <translation>初売りから最盛週までに{a}点以上</translation>
    </message>
    <message>
        <source>the first order was {a}% cheaper and more</source>
        <translation>最初の注文が{a}%以上割引</translation>
    </message>
    <message>
        <source>of the class {a}</source>
        <translation>区分が{a}</translation>
    </message>
    <message>
        <source>spent {a} and more</source>
        <translation>{a}以上購入</translation>
    </message>
    <message>
        <source>in {a}</source>
        <translation>{a}</translation>
    </message>
    <message>
        <source>birthday in the sun calendar</source>
        <translation>新暦の誕生日</translation>
    </message>
    <message>
        <source>birthday in the moon calendar</source>
        <translation>旧暦の誕生日</translation>
    </message>
    <message>
        <source>unpaid, ordered in the last {a} hours</source>
        <translation>過去{a}時間の注文で未払い</translation>
    </message>
    <message>
        <source>on {a}</source>
        <translation>{a}</translation>
    </message>
    <message>
        <source>refused text messages only</source>
        <translation>SMSだけ拒否</translation>
    </message>
    <message>
        <source>refused e-mails only</source>
        <translation>メールだけ拒否</translation>
    </message>
    <message>
        <source>refused both</source>
        <translation>両方拒否</translation>
    </message>
    <message>
        <source>neither phone nor e-mail is known</source>
        <translation>電話もメールも不明</translation>
    </message>
    <message>
        <source>one is known, but none can be used</source>
        <translation>あるが使えない</translation>
    </message>
    <message>
        <source>could be used, but refused on every way</source>
        <translation>使えるがすべて拒否</translation>
    </message>
    <message>
        <source>{a} orders refunded</source>
        <translation>返金{a}件</translation>
    </message>
    <message>
        <source>open: {a}</source>
        <translation>未対応：{a}</translation>
    </message>
    <message>
        <source>bought {a}, not {b}</source>
        <translation>{a}を買い、{b}は未購入</translation>
    </message>
    <message>
        <source>referred {a} friends</source>
        <translation>友人{a}人を紹介</translation>
    </message>
    <message>
        <source>no more than {a} of their gaps since the last order</source>
        <translation>最後の注文から間隔の{a}倍以内</translation>
    </message>
    <message>
        <source>came for the first time on {a}</source>
        <translation>{a}に初めて注文</translation>
    </message>
    <message>
        <source>ordered on {a} and came before</source>
        <translation>{a}に注文し、以前にも来た</translation>
    </message>
    <message>
        <source>bought both, {a} and {b}</source>
        <translation>{a}と{b}の両方を購入</translation>
    </message>
    <message>
        <source>the first points go within {a} days</source>
        <translation>最初のポイントは {a} 日以内に失効</translation>
    </message>
    <message>
        <source>the first points go later, within {a} days</source>
        <translation>最初のポイントはその後 {a} 日以内に失効</translation>
    </message>
    <message>
        <source>on the last {a}% of the way to {b}</source>
        <translation>{b}まで残り {a}% 以内</translation>
    </message>
    <message>
        <source>of {a} earlier newcomers, came again in {b} days</source>
        <translation>これまでの新規客{a}人のうち、{b}日以内に再注文</translation>
    </message>
    <message>
        <source>{a} orders</source>
        <translation>注文{a}件</translation>
    </message>
    <message>
        <source>all who ordered</source>
        <translation>注文したことのある方すべて</translation>
    </message>
    <message>
        <source>up to {a} days ago: three of four who come again do so by then</source>
        <translation>注文から{a}日以内：再注文する方の4人に3人はここまでに戻ります</translation>
    </message>
    <message>
        <source>more than {a} days ago</source>
        <translation>注文から{a}日を超えている</translation>
    </message>
    <message>
        <source>of all your orders, {a}% had a discount</source>
        <translation>全注文のうち{a}%が割引あり</translation>
    </message>
    <message>
        <source>of all your orders, {a}% were refunded</source>
        <translation>全注文のうち{a}%が返金あり</translation>
    </message>
    <message>
        <source>refunded once at least</source>
        <translation>1回以上の返金</translation>
    </message>
    <message>
        <source>products launched since your first month: {a}</source>
        <translation>最初の1か月より後に初売りした商品：{a}点</translation>
    </message>
    <message>
        <source>bought one of them at any time</source>
        <translation>いつかその一つを購入</translation>
    </message>
    <message>
        <source>from first sale to the end of the best week: {a} days, the middle</source>
        <translation>初売りから最盛週の終わりまで：中央値{a}日</translation>
    </message>
    <message>
        <source>of these, {a}% ordered again</source>
        <translation>このうち{a}%が再注文</translation>
    </message>
    <message>
        <source>of those who came without such a discount, {a}% ordered again</source>
        <translation>そうした割引なしで来た方のうち{a}%が再注文</translation>
    </message>
    <message>
        <source>{a}% of the money of 12 months is theirs</source>
        <translation>過去12か月の金額の{a}%を占める</translation>
    </message>
    <message>
        <source>a birthday is written down</source>
        <translation>誕生日の記録あり</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>no birthday is written down</source>
        <translation>誕生日の登録がない</translation>
    </message>
    <message>
        <source>there is not enough data yet</source>
        <translation>データがまだ足りません</translation>
    </message>
</context>
</TS>
