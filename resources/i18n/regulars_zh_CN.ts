<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutCard</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>ActionSide</name>
    <message>
        <source>What was changed</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭侧栏</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>改前 → 改后</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后又改</translation>
    </message>
</context>
<context>
    <name>AddPopup</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>AddressFields</name>
    <message>
        <source>Add another address</source>
        <translation>再加一个地址</translation>
    </message>
</context>
<context>
    <name>AdjustPopup</name>
    <message>
        <source>Give or take points</source>
        <translation>增减积分</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>扣减</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>备注（仅自己可见）</translation>
    </message>
    <message>
        <source>Have too few points</source>
        <translation>积分不足的客户</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>赠送积分</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>扣减积分</translation>
    </message>
    <message>
        <source>{paid} pay the debt, {after} can be spent then</source>
        <translation>先抵扣欠分 {paid}，之后可用 {after}</translation>
    </message>
    <message>
        <source>Can be spent: {before} → {after}</source>
        <translation>可用：{before} → {after}</translation>
    </message>
    <message>
        <source>A whole number of points, from 1 to 100,000,000</source>
        <translation>请输入 1 到 100,000,000 之间的整数</translation>
    </message>
    <message>
        <source>Only {available} can be taken</source>
        <translation>最多只能扣减 {available}</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>After merging</source>
        <translation>合并之后</translation>
    </message>
    <message>
        <source>You can take this back at any time.</source>
        <translation>随时可以撤销。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{a} + {b} = {sum}</source>
        <translation>{a} + {b} = {sum}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>{tier} (as before)</source>
        <translation>{tier}（不变）</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>{number}, that of {name}</source>
        <translation>{number}（{name}的）</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
</context>
<context>
    <name>AlongBanner</name>
    <message>
        <source>What you wrote was taken along</source>
        <translation>已带上您填写的内容</translation>
    </message>
    <message>
        <source>It stands where nothing stood. Look it over; nothing is saved before “Save”.</source>
        <translation>只填入原来空着的地方。请过目；点「保存」之前不会保存。</translation>
    </message>
    <message>
        <source>Left as it is, though you wrote: {what}.</source>
        <translation>保留原样，虽然您写的是：{what}。</translation>
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
        <translation>拆开这些记录？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
</context>
<context>
    <name>AppearanceChoice</name>
    <message>
        <source>Same as computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>Who asked for it</source>
        <translation>谁提出的</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>本人</translation>
    </message>
    <message>
        <source>nobody but me</source>
        <translation>我自己</translation>
    </message>
    <message>
        <source>When it was asked, as 2026-01-31</source>
        <translation>提出日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>Asked by {who} on {day} — this cannot be undone</source>
        <translation>{who} 于 {day} 提出。此操作不可撤销。</translation>
    </message>
</context>
<context>
    <name>BasePopup</name>
    <message>
        <source>Points for money</source>
        <translation>消费得积分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>for so much money</source>
        <translation>对应金额</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>what coupons took off</source>
        <translation>优惠券抵扣的部分</translation>
    </message>
    <message>
        <source>what was paid with points</source>
        <translation>用积分支付的部分</translation>
    </message>
    <message>
        <source>postage</source>
        <translation>邮费</translation>
    </message>
</context>
<context>
    <name>BirthdayCard</name>
    <message>
        <source>Solar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>year not known</source>
        <translation>不清楚</translation>
    </message>
    <message>
        <source>leap month</source>
        <translation>闰月</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Year (may stay empty)</source>
        <translation>年（可不填）</translation>
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
        <translation>年份在 {first} 到 {last} 之间，也可以不填。</translation>
    </message>
    <message>
        <source>Choose month and day, or leave all of it empty.</source>
        <translation>请选择月和日，或全部留空。</translation>
    </message>
    <message>
        <source>There is no such day in this month.</source>
        <translation>这个月没有这一天。</translation>
    </message>
    <message>
        <source>from a file: {text}</source>
        <translation>来自文件：{text}</translation>
    </message>
    <message>
        <source>Next on {day}. In the sun calendar it moves each year.</source>
        <translation>下一次：{day}。公历日期每年不同。</translation>
    </message>
    <message>
        <source>Next on {day}.</source>
        <translation>下一次：{day}。</translation>
    </message>
</context>
<context>
    <name>BirthdayEditor</name>
    <message>
        <source>Calendar</source>
        <translation>历法</translation>
    </message>
    <message>
        <source>Solar calendar</source>
        <translation>公历</translation>
    </message>
    <message>
        <source>Lunar calendar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>Lunar calendar, leap month</source>
        <translation>农历闰月</translation>
    </message>
</context>
<context>
    <name>BuilderHead</name>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What to do with the selected customers</source>
        <translation>对所选客户的操作</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>全选 {count} 人</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>BulkEditPage</name>
    <message>
        <source>Cancel leaves everybody as they were.</source>
        <translation>取消后，所有人都保持原样。</translation>
    </message>
    <message>
        <source>How far the change is</source>
        <translation>修改的进度</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>要改什么</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>还没有选人</translation>
    </message>
    <message>
        <source>Choose people in the list of customers, then edit them here.</source>
        <translation>先在客户列表中选人，再在这里修改。</translation>
    </message>
    <message>
        <source>Open customers</source>
        <translation>打开客户列表</translation>
    </message>
</context>
<context>
    <name>BulkHead</name>
    <message>
        <source>Edit people</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>How the list came to them</source>
        <translation>列表是怎样筛选出这些人的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit in Excel instead</source>
        <translation>改用 Excel 修改</translation>
    </message>
</context>
<context>
    <name>BusinessCard</name>
    <message>
        <source>Business name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>所在时区</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>本位币</translation>
    </message>
    <message>
        <source>Give your business a name; you can change it later.</source>
        <translation>请给店铺起个名称，以后可以改。</translation>
    </message>
</context>
<context>
    <name>BuyerSentences</name>
    <message numerus="yes">
        <source>{count} of them have orders</source>
        <translation>
            <numerusform>其中 {count} 位有订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuyersButton</name>
    <message>
        <source>Buyers as segment</source>
        <translation>买家存为分群</translation>
    </message>
    <message>
        <source>Keep the buyers of these orders as a list, and show these people</source>
        <translation>将这些订单的买家存为名单，并显示这些人</translation>
    </message>
    <message>
        <source>Buyers, {day}</source>
        <translation>{day}的买家</translation>
    </message>
    <message>
        <source>None of these orders has a buyer in the lists</source>
        <translation>这些订单在名单中都没有买家</translation>
    </message>
    <message>
        <source>Buyers of the orders</source>
        <translation>这些订单的买家</translation>
    </message>
    <message numerus="yes">
        <source>{count} buyer(s) kept as a list</source>
        <translation>
            <numerusform>已将 {count} 位买家存为名单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuysCard</name>
    <message>
        <source>Buys most</source>
        <translation>最常购买</translation>
    </message>
</context>
<context>
    <name>CameInCard</name>
    <message>
        <source>All changes, from and to</source>
        <translation>全部改动，改前与改后</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>导入了什么</translation>
    </message>
    <message>
        <source>new or changed {count}</source>
        <translation>新增或更新 {count}</translation>
    </message>
    <message>
        <source>unchanged {count}</source>
        <translation>未变 {count}</translation>
    </message>
    <message>
        <source>kept aside {count}</source>
        <translation>搁置 {count}</translation>
    </message>
    <message>
        <source>All {count} changes, from and to</source>
        <translation>全部 {count} 处改动，改前与改后</translation>
    </message>
    <message numerus="yes">
        <source>See {count} changed customer(s)</source>
        <translation>
            <numerusform>查看 {count} 位有变化的客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
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
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>搁置</translation>
    </message>
</context>
<context>
    <name>CardBox</name>
    <message>
        <source>Whose card</source>
        <translation>谁的卡片</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Card to forward</source>
        <translation>可转发的卡片</translation>
    </message>
    <message>
        <source>Nobody holds it yet</source>
        <translation>还没有人持有</translation>
    </message>
    <message>
        <source>The same person keeps the same code in reminders. Made codes leave out 0 O 1 I.</source>
        <translation>同一人在提醒中保持同一券码；生成的券码不含 0 O 1 I。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>图片保存到的文件夹</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制推荐码</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>发放推荐码</translation>
    </message>
    <message>
        <source>No code yet. A code can be forwarded on a card; a friend names it in the order.</source>
        <translation>还没有推荐码。推荐码可以印在卡片上转发，好友下单时写上即可。</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Look at the columns</source>
        <translation>查看列</translation>
    </message>
    <message>
        <source>Why the file cannot be imported</source>
        <translation>文件无法导入的原因</translation>
    </message>
    <message>
        <source>These are other orders</source>
        <translation>这些是另外的订单</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>{sentence} Known from: {shops}. Two shops may use the same numbers.</source>
        <translation>{sentence}已在以下店铺见过：{shops}。两家店铺可能使用相同的号码。</translation>
    </message>
    <message>
        <source>Would be updated</source>
        <translation>将会更新</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件的行</translation>
    </message>
    <message>
        <source>The first {count} are shown; the saved file has all of them.</source>
        <translation>这里显示前 {count} 行，保存的文件里有全部。</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Drop the files of your shop here</source>
        <translation>把店铺的文件拖到这里</translation>
    </message>
    <message>
        <source>Orders, products sold or customers: Excel, CSV or ZIP, several at once.</source>
        <translation>订单、商品明细或客户：Excel、CSV 或 ZIP，可一次放多个。</translation>
    </message>
    <message>
        <source>Add another file</source>
        <translation>再加一个文件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Orders come in first, then what was sold, then customers.</source>
        <translation>先导入订单，再导入商品明细，最后导入客户。</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>不导入这个文件</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>查看列</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>需要您回答</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Columns matched</source>
        <translation>列已匹配</translation>
    </message>
</context>
<context>
    <name>ClassEditor</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Class rules</source>
        <translation>类别规则</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>Class rules</source>
        <translation>类别规则</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
</context>
<context>
    <name>ClassLine</name>
    <message>
        <source>What this person buys like</source>
        <translation>此人的购买方式</translation>
    </message>
    <message>
        <source>Buys like {class_name}: {why}</source>
        <translation>购买方式像{class_name}：{why}</translation>
    </message>
    <message>
        <source>Buys like {class_name}</source>
        <translation>购买方式像{class_name}</translation>
    </message>
    <message>
        <source>Set the class to {class_name}</source>
        <translation>将类别设为{class_name}</translation>
    </message>
</context>
<context>
    <name>ClassPopup</name>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>A class of your own</source>
        <translation>自定义类别</translation>
    </message>
    <message>
        <source>Everybody of the class gets the new name; one undo takes it back.</source>
        <translation>该类别的所有人都用新名称；一次撤销即可恢复。</translation>
    </message>
    <message>
        <source>It begins with a rule; people can be given it by hand, too.</source>
        <translation>先从一条规则开始；也可以手动设置给客户。</translation>
    </message>
</context>
<context>
    <name>ClassRulesPage</name>
    <message>
        <source>Cancel leaves everybody as they were.</source>
        <translation>取消后所有人保持原样。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>The first rule that fits decides</source>
        <translation>第一条符合的规则决定</translation>
    </message>
    <message>
        <source>A class set by hand stays</source>
        <translation>手动设置的类别保持不变</translation>
    </message>
    <message>
        <source>The class has another name</source>
        <translation>类别已改名</translation>
    </message>
</context>
<context>
    <name>CodePopup</name>
    <message>
        <source>Enter a used code</source>
        <translation>登记已用券码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>{coupon}, held by {name}</source>
        <translation>{coupon}，持有人：{name}</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>Codes</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>券码数量</translation>
    </message>
    <message>
        <source>Make codes</source>
        <translation>生成券码</translation>
    </message>
    <message>
        <source>Take codes from a file…</source>
        <translation>从文件读取券码…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Row {row}: “{code}” {why}</source>
        <translation>第 {row} 行：“{code}”{why}</translation>
    </message>
    <message>
        <source>Add {count}</source>
        <translation>添加 {count} 个</translation>
    </message>
    <message>
        <source>Tables and texts</source>
        <translation>表格与文本</translation>
    </message>
</context>
<context>
    <name>CodesPopup</name>
    <message>
        <source>Give codes to a segment</source>
        <translation>给分群发放推荐码</translation>
    </message>
    <message>
        <source>Who has a code keeps it. Codes leave out 0, O, 1 and I.</source>
        <translation>已有推荐码的保持不变。推荐码不含 0、O、1、I。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column in your file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Field here</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Field for the column {column}</source>
        <translation>列“{column}”对应的字段</translation>
    </message>
    <message>
        <source>Choose a field…</source>
        <translation>选择字段…</translation>
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
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Drag a heading to move it, its edge to widen it.</source>
        <translation>拖动标题可移动列，拖动边缘可调宽度。</translation>
    </message>
</context>
<context>
    <name>ComparePopup</name>
    <message>
        <source>Compare two segments</source>
        <translation>比较两个分群</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一个</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>另一个</translation>
    </message>
    <message>
        <source>In both: “{one}” and “{other}”</source>
        <translation>两个都有：“{one}”和“{other}”</translation>
    </message>
    <message>
        <source>Only in “{segment}”</source>
        <translation>只在“{segment}”</translation>
    </message>
</context>
<context>
    <name>CompletingPage</name>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Anything missing</source>
        <translation>缺任何一项</translation>
    </message>
    <message>
        <source>Who is worth completing</source>
        <translation>谁值得补全</translation>
    </message>
    <message>
        <source>Nothing is missing here</source>
        <translation>这里什么都不缺</translation>
    </message>
    <message>
        <source>Of everybody who bought something, this is known already.</source>
        <translation>所有买过东西的人，这一项都已知。</translation>
    </message>
    <message>
        <source>Open all customers</source>
        <translation>打开所有客户</translation>
    </message>
    <message>
        <source>Worth completing</source>
        <translation>值得补全</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Who bought most and of whom most is missing stands first.</source>
        <translation>购买最多且缺得最多的排在最前。</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first {count} people</source>
        <translation>
            <numerusform>前 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>Missing, the most useful first</source>
        <translation>缺少的（最有用的在前）</translation>
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
        <translation>比较方式</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>No copy yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Copied {when}</source>
        <translation>{when}已备份</translation>
    </message>
    <message>
        <source>Open for reading only: a check of your shop file failed</source>
        <translation>只能查看：店铺文件未通过检查</translation>
    </message>
    <message>
        <source>Nothing was changed. Put back a copy in Settings, or save what you need. Found: {faults}</source>
        <translation>没有任何改动。请在设置中恢复备份，或另存需要的内容。发现：{faults}</translation>
    </message>
    <message>
        <source>The sample shop is being made</source>
        <translation>正在生成示例店铺</translation>
    </message>
    <message>
        <source>Its invented customers and orders are here in a few seconds.</source>
        <translation>虚构的客户和订单几秒钟后就绪。</translation>
    </message>
    <message>
        <source>Import taken back: {orders} orders, {customers} customers.</source>
        <translation>已撤销导入：{orders} 个订单，{customers} 位客户。</translation>
    </message>
    <message>
        <source>{count} stay because something later stands on them.</source>
        <translation>{count} 项保留，因为之后的内容依赖它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>已导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ConditionsBox</name>
    <message>
        <source>How the conditions are joined</source>
        <translation>条件如何组合</translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>全部符合</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <translation>符合任意一条</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>会失去的</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>会保留的</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>May we write?</source>
        <translation>消息许可</translation>
    </message>
    <message>
        <source>without a proof a “yes” does not count</source>
        <translation>没有凭据的「同意」不算数</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
</context>
<context>
    <name>ConsentEditor</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Consent from now on</source>
        <translation>今后的消息许可</translation>
    </message>
    <message>
        <source>A “yes” needs the person’s own word and proof, so it is never given in bulk.</source>
        <translation>“同意”必须由本人给出并有凭据，不能批量设置。</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Add contact</source>
        <translation>添加联系方式</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>An e-mail address looks like {example}.</source>
        <translation>邮箱的写法如 {example}。</translation>
    </message>
    <message numerus="yes">
        <source>This is no whole phone number; it has {count} digit(s).</source>
        <translation>
            <numerusform>号码不完整：只有 {count} 位数字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>All copies</source>
        <translation>全部备份</translation>
    </message>
    <message>
        <source>There is no copy yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>One is made before each import and when you close.</source>
        <translation>每次导入前和关闭软件时都会自动备份。</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>最近备份：{when}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies kept</source>
        <translation>
            <numerusform>保留 %Ln 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>Choose a copy from another place</source>
        <translation>选择其他位置的备份</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln copies</source>
        <translation>
            <numerusform>显示全部 %Ln 份备份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>恢复到此份</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}</source>
        <translation>恢复到 {when} 的备份</translation>
    </message>
    <message>
        <source>Go back to the copy of {when}?</source>
        <translation>恢复到 {when} 的备份吗？</translation>
    </message>
    <message>
        <source>Everything that was saved after {when}</source>
        <translation>{when} 之后保存的所有内容</translation>
    </message>
    <message>
        <source>A copy of the shop as it is now; it is made first</source>
        <translation>店铺现状的备份，会先做好</translation>
    </message>
    <message>
        <source>Go back to this copy</source>
        <translation>恢复到此份备份</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Copies of a shop</source>
        <translation>店铺备份</translation>
    </message>
    <message>
        <source>Go back to {file}?</source>
        <translation>恢复到 {file} 吗？</translation>
    </message>
    <message>
        <source>Everything in the shop that is not in this copy</source>
        <translation>店铺中不在这份备份里的所有内容</translation>
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
        <translation>统计中…</translation>
    </message>
    <message>
        <source>Matching now</source>
        <translation>当前符合</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Who can be reached</source>
        <translation>可触达人数</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例客户</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>customer(s) · {percent}% of all</source>
        <translation>
            <numerusform>位客户 · 占 {percent}%</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} in the last 12 months</source>
        <translation>近 12 个月 {amount}</translation>
    </message>
    <message>
        <source>live · {ms} ms</source>
        <translation>实时 · {ms} 毫秒</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>Make {count} code(s)</source>
        <translation>
            <numerusform>生成 {count} 个码</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has {left} codes, {wanted} people need one</source>
        <translation>{name} 有 {left} 个码，需要 {wanted} 个</translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) added</source>
        <translation>
            <numerusform>已添加 {count} 个券码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) can be added</source>
        <translation>
            <numerusform>可添加 {count} 个券码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) cannot</source>
        <translation>
            <numerusform>{count} 个不能用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} picture(s) saved</source>
        <translation>
            <numerusform>已保存 {count} 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save all {count}</source>
        <translation>
            <numerusform>保存全部 {count} 张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>另有 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouponActs</name>
    <message>
        <source>Give to people…</source>
        <translation>发放…</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启用</translation>
    </message>
</context>
<context>
    <name>CouponEditPage</name>
    <message>
        <source>New coupon</source>
        <translation>新建优惠券</translation>
    </message>
    <message>
        <source>Rewards and coupons</source>
        <translation>礼品与优惠券</translation>
    </message>
    <message>
        <source>Customers hold this coupon. What they were promised stays: you can change its name, let it last longer, allow more uses.</source>
        <translation>已有客户持有这张券，承诺过的条件不变。可以改名称、延长有效期、增加次数。</translation>
    </message>
    <message>
        <source>The card as it will be forwarded; each one shows its own code.</source>
        <translation>转发时的卡片样子；每张显示各自的券码。</translation>
    </message>
    <message>
        <source>Card to forward</source>
        <translation>可转发的卡片</translation>
    </message>
    <message>
        <source>Make coupon</source>
        <translation>创建优惠券</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{name} is made</source>
        <translation>{name} 已创建</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} 已保存</translation>
    </message>
</context>
<context>
    <name>CouponForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最低金额</translation>
    </message>
    <message>
        <source>Goes with other coupons</source>
        <translation>可与其他券同用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>until a day</source>
        <translation>到某日为止</translation>
    </message>
    <message>
        <source>days after it is given</source>
        <translation>发放后若干天</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Codes begin with</source>
        <translation>券码前缀</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Uses in all</source>
        <translation>总次数</translation>
    </message>
    <message>
        <source>Uses for each</source>
        <translation>每人次数</translation>
    </message>
    <message>
        <source>The file of codes is taken after the coupon is made.</source>
        <translation>创建后再导入券码文件。</translation>
    </message>
    <message>
        <source>Name, for yourself</source>
        <translation>名称（仅自己可见）</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>优惠内容</translation>
    </message>
    <message>
        <source>What one costs you</source>
        <translation>每次成本</translation>
    </message>
    <message>
        <source>Orders of at least</source>
        <translation>最低订单金额</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>From (2026-01-31)</source>
        <translation>开始日期（如 2026-01-31）</translation>
    </message>
    <message>
        <source>Last day (2026-01-31)</source>
        <translation>截止日期（如 2026-01-31）</translation>
    </message>
    <message>
        <source>How many codes</source>
        <translation>券码数量</translation>
    </message>
    <message>
        <source>What it promises</source>
        <translation>优惠条件</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>有效时间</translation>
    </message>
    <message>
        <source>Codes and limits</source>
        <translation>券码与限制</translation>
    </message>
</context>
<context>
    <name>CouponHead</name>
    <message>
        <source>Rewards and coupons</source>
        <translation>礼品与优惠券</translation>
    </message>
    <message>
        <source>Enter a used code</source>
        <translation>登记已用券码</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新建优惠券</translation>
    </message>
</context>
<context>
    <name>CouponStrip</name>
    <message>
        <source>Issued, 90 days</source>
        <translation>近 90 天已发</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Sales with a coupon</source>
        <translation>用券销售额</translation>
    </message>
    <message>
        <source>Got a coupon in 90 days</source>
        <translation>90 天内收到优惠券</translation>
    </message>
    <message>
        <source>{money} per use</source>
        <translation>每次 {money}</translation>
    </message>
    <message>
        <source>not proof of a cause</source>
        <translation>不代表由券带来</translation>
    </message>
</context>
<context>
    <name>CouponWork</name>
    <message>
        <source>{name} runs again</source>
        <translation>{name} 已恢复</translation>
    </message>
    <message>
        <source>{name} is stopped</source>
        <translation>{name} 已停用</translation>
    </message>
    <message>
        <source>Picture of the card copied</source>
        <translation>卡片图片已复制</translation>
    </message>
    <message>
        <source>The picture is saved in {file}</source>
        <translation>图片已保存为 {file}</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Nobody got one. It can be given once there are enough codes.</source>
        <translation>尚未发放。券码足够后即可发放。</translation>
    </message>
    <message>
        <source>There is no order of this number.</source>
        <translation>没有这个订单号。</translation>
    </message>
    <message>
        <source>Counted for the coupon</source>
        <translation>已计入优惠券</translation>
    </message>
    <message>
        <source>Order {order} used no coupon</source>
        <translation>订单 {order} 未使用优惠券</translation>
    </message>
</context>
<context>
    <name>CouponsPage</name>
    <message>
        <source>No coupons yet</source>
        <translation>还没有优惠券</translation>
    </message>
    <message>
        <source>Make a coupon and give it to a segment. Orders that use it are seen when they are imported.</source>
        <translation>新建一张优惠券并发给一个分群。导入订单时会识别使用情况。</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新建优惠券</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discounts we could not match</source>
        <translation>无法匹配的优惠</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Which days</source>
        <translation>哪些日期</translation>
    </message>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>Last day, as 2026-01-31</source>
        <translation>最后一天，如 2026-01-31</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>DayValues</name>
    <message>
        <source>How many</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>哪个时段</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>Last day, as 2026-01-31</source>
        <translation>最后一天，如 2026-01-31</translation>
    </message>
</context>
<context>
    <name>DecidePopup</name>
    <message>
        <source>What becomes of the reward?</source>
        <translation>奖励如何处理？</translation>
    </message>
    <message>
        <source>{friend}, brought by {referrer}</source>
        <translation>{friend}，由{referrer}介绍</translation>
    </message>
    <message>
        <source>The reward of {points} waits.</source>
        <translation>奖励 {points} 正在等待。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予奖励</translation>
    </message>
    <message>
        <source>Open the friend</source>
        <translation>打开好友</translation>
    </message>
    <message>
        <source>Which coupon was it?</source>
        <translation>是哪张优惠券？</translation>
    </message>
    <message>
        <source>Order {order}: {seen}, {why}</source>
        <translation>订单 {order}：{seen}，{why}</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>No coupon</source>
        <translation>未用券</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
</context>
<context>
    <name>DifferencesPage</name>
    <message>
        <source>Recalculate from orders</source>
        <translation>按订单重新计算</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Orders that differ</source>
        <translation>有差异的订单</translation>
    </message>
    <message>
        <source>Would be given</source>
        <translation>应补发</translation>
    </message>
    <message>
        <source>Would be taken</source>
        <translation>应扣回</translation>
    </message>
    <message>
        <source>You approve</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Nothing is recalculated backwards unless you approve it here</source>
        <translation>未经您在此确认，不会对过去的订单重新计算</translation>
    </message>
    <message>
        <source>Each approved order gets one adjustment; the entries of before stay as they are.</source>
        <translation>每个确认的订单增加一条调整流水，原有流水保持不变。</translation>
    </message>
    <message>
        <source>Every order has earned what the rules say</source>
        <translation>每个订单的积分都与规则一致</translation>
    </message>
    <message>
        <source>When you change a rule backwards, what differs is listed here.</source>
        <translation>当您更改规则并应用于过去时，差异会列在这里。</translation>
    </message>
    <message>
        <source>To the ledger</source>
        <translation>返回积分流水</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Found among your customers</source>
        <translation>认出的老客户</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What taking back did</source>
        <translation>撤销的结果</translation>
    </message>
    <message>
        <source>Nothing was overwritten without being listed below. A copy from before the import was made.</source>
        <translation>所有改动都列在下面；导入前已做好备份。</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>这次导入已撤销。</translation>
    </message>
    <message>
        <source>The same file can be imported again at any time.</source>
        <translation>同一文件随时可以再次导入。</translation>
    </message>
    <message>
        <source>Undo works at any time, today or next year. What was changed since is kept and listed.</source>
        <translation>撤销随时可用，今天或明年都行。之后改过的内容会保留并列出。</translation>
    </message>
    <message>
        <source>Changes, from and to</source>
        <translation>改动，改前与改后</translation>
    </message>
</context>
<context>
    <name>DropField</name>
    <message>
        <source>Choose files from your shop</source>
        <translation>选择店铺的文件</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Drop {file} here</source>
        <translation>把 {file} 放到这里</translation>
    </message>
    <message numerus="yes">
        <source>Drop {file} and %Ln more here</source>
        <translation>
            <numerusform>把 {file} 等 %Ln 个文件放到这里</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Drop to import {file}</source>
        <translation>松开即可导入 {file}</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Pairs</source>
        <translation>成对客户</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Not same</source>
        <translation>非同一人</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>Each can be taken back at any time; what you changed since is kept.</source>
        <translation>每次导入随时可以撤销，之后改过的内容会保留。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the import of {file}</source>
        <translation>撤销 {file} 的导入</translation>
    </message>
</context>
<context>
    <name>EarnPopup</name>
    <message>
        <source>Times</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Times the points</source>
        <translation>积分倍数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tier that is reached</source>
        <translation>达到的会员等级</translation>
    </message>
    <message>
        <source>Choose a tier</source>
        <translation>选择会员等级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有分类</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>所有商品</translation>
    </message>
    <message>
        <source>Product: part of its title or its code</source>
        <translation>商品：标题的一部分或编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>No product is called so.</source>
        <translation>没有这样的商品。</translation>
    </message>
    <message>
        <source>On these weekdays; none is every day</source>
        <translation>只在这些星期几；不选即每天</translation>
    </message>
    <message>
        <source>First day, as 2026-01-31</source>
        <translation>第一天，如 2026-01-31</translation>
    </message>
    <message>
        <source>Last day, as 2026-01-31</source>
        <translation>最后一天，如 2026-01-31</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>从、到</translation>
    </message>
    <message>
        <source>Days until they can be used</source>
        <translation>多少天后可用</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Waits longer than other points</source>
        <translation>比其他积分多等</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
</context>
<context>
    <name>EntriesPart</name>
    <message>
        <source>One row for each entry: when, customer, kind, points, what for, order, balance. What people have left is a table of its own, see All tables.</source>
        <translation>每条流水一行：时间、客户、种类、积分、事由、订单、余额。客户的剩余积分另有一张表，见“全部表格”。</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erasing</source>
        <translation>正在清除</translation>
    </message>
    <message>
        <source>The whole file is written anew, so that no byte is left.</source>
        <translation>整个文件会重新写一遍，不留下任何痕迹。</translation>
    </message>
    <message>
        <source>Hand over first: everything known of the person, as one file</source>
        <translation>先交付：把此人的全部资料存成一个文件</translation>
    </message>
    <message>
        <source>Type the name:</source>
        <translation>请输入姓名：</translation>
    </message>
    <message>
        <source>Type the number:</source>
        <translation>请输入编号：</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved file</source>
        <translation>已保存的文件</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Erase {name}</source>
        <translation>清除{name}</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>All that is known is saved in {file}</source>
        <translation>全部资料已存入 {file}</translation>
    </message>
    <message>
        <source>Erased for good. The orders stay without a name.</source>
        <translation>已永久清除。订单保留，不含姓名。</translation>
    </message>
    <message>
        <source>Erased. What is left in the file goes at the next start.</source>
        <translation>已清除。文件中的残留会在下次启动时清理。</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Order of the example</source>
        <translation>举例的订单</translation>
    </message>
    <message>
        <source>Earns</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>With the first orders, one of them is worked out here.</source>
        <translation>有了订单后，这里会以其中一笔举例计算。</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>计算示例</translation>
    </message>
    <message>
        <source>Paid on {day}</source>
        <translation>{day}付款</translation>
    </message>
    <message>
        <source>− postage</source>
        <translation>− 邮费</translation>
    </message>
    <message>
        <source>+ taken off by coupons</source>
        <translation>+ 优惠券抵扣</translation>
    </message>
    <message>
        <source>+ paid with points</source>
        <translation>+ 积分支付</translation>
    </message>
    <message>
        <source>{rate}, whole points</source>
        <translation>{rate}，取整</translation>
    </message>
    <message>
        <source>Tier {times}</source>
        <translation>会员等级 {times}</translation>
    </message>
    <message>
        <source>It would earn nothing.</source>
        <translation>不会获得积分。</translation>
    </message>
    <message numerus="yes">
        <source>Can be spent {days} days after the sign-off.</source>
        <translation>
            <numerusform>签收 {days} 天后可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be spent from {day} on.</source>
        <translation>{day}起可用。</translation>
    </message>
    <message>
        <source>By the version in force it earns {points}.</source>
        <translation>按生效中的版本获得 {points}。</translation>
    </message>
</context>
<context>
    <name>ExcelPart</name>
    <message>
        <source>Names, class, tags, region, birthday, source, notes and your own fields can be edited; orders and money are there to sort by.</source>
        <translation>姓名、类别、标签、地区、生日、来源、备注和自定义字段都可以修改；订单和金额只供排序参考。</translation>
    </message>
    <message>
        <source>Phones and e-mails are in full; keep the file to yourself.</source>
        <translation>电话和邮箱完整写出，请妥善保管这个文件。</translation>
    </message>
    <message>
        <source>Save the workbook and drop it on this window: you see every difference before anything changes, and one Undo takes all of it back.</source>
        <translation>保存工作簿后拖回本窗口：改动之前先逐项给您看，一次撤销即可全部还原。</translation>
    </message>
    <message>
        <source>Leave the column with the customer numbers as it is.</source>
        <translation>客户编号那一列请保持原样。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Phones and e-mails in full</source>
        <translation>完整显示电话和邮箱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Until it is whole, nothing stands in its place.</source>
        <translation>写完之前，不会留下半个文件。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>作为名单</translation>
    </message>
    <message>
        <source>To edit in Excel</source>
        <translation>用 Excel 修改</translation>
    </message>
    <message>
        <source>These orders</source>
        <translation>这些订单</translation>
    </message>
    <message>
        <source>These entries</source>
        <translation>这些流水</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>全部表格</translation>
    </message>
    <message>
        <source>CSV files in a zip</source>
        <translation>CSV 压缩包</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customers to edit</source>
        <translation>待修改的客户</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>points ledger</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>all tables</source>
        <translation>全部表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
</context>
<context>
    <name>ExportSpeech</name>
    <message>
        <source>The file must end in {one} or {other}.</source>
        <translation>文件名须以 {one} 或 {other} 结尾。</translation>
    </message>
    <message>
        <source>There is no view “{view}”. There are: {views}</source>
        <translation>没有名为“{view}”的视图。可用的有：{views}</translation>
    </message>
    <message>
        <source>A view can be named for customers only.</source>
        <translation>只有导出客户时才能指定视图。</translation>
    </message>
    <message>
        <source>Customers written: {people} ({path})</source>
        <translation>已写出客户：{people}（{path}）</translation>
    </message>
    <message>
        <source>Rows written: {rows} ({path})</source>
        <translation>已写入 {rows} 行（{path}）</translation>
    </message>
    <message>
        <source>Cells that lost characters which the file cannot hold: {cells}</source>
        <translation>有些字符文件无法保存，受影响的单元格：{cells}</translation>
    </message>
</context>
<context>
    <name>ExtendPopup</name>
    <message>
        <source>Let points last longer</source>
        <translation>延长积分有效期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31</source>
        <translation>最后一天，如 2026-12-31</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长有效期</translation>
    </message>
    <message>
        <source>What lasts longer already stays as it is.</source>
        <translation>有效期更长的积分保持不变。</translation>
    </message>
    <message>
        <source>{points} can be spent until {day}</source>
        <translation>{points} 可用至 {day}</translation>
    </message>
    <message>
        <source>Nothing expires before that day.</source>
        <translation>在那天之前没有积分到期。</translation>
    </message>
    <message>
        <source>A day is written as 2026-12-31</source>
        <translation>日期请写成 2026-12-31</translation>
    </message>
    <message>
        <source>That day is over already</source>
        <translation>那一天已经过去</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>A fact about this customer</source>
        <translation>关于这位客户的一项情况</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>叫什么？</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What</source>
        <translation>哪一项</translation>
    </message>
    <message>
        <source>Give it a name, such as “cup size”.</source>
        <translation>请起个名字，例如「杯量」。</translation>
    </message>
    <message>
        <source>A day looks like 2026-01-31, and is not after today.</source>
        <translation>日期的写法如 2026-01-31，且不晚于今天。</translation>
    </message>
    <message>
        <source>Write what holds.</source>
        <translation>请写上内容。</translation>
    </message>
    <message>
        <source>A month looks like 2026-03.</source>
        <translation>月份的写法如 2026-03。</translation>
    </message>
</context>
<context>
    <name>FamilyCard</name>
    <message>
        <source>Two circles</source>
        <translation>两层</translation>
    </message>
    <message>
        <source>Whose family</source>
        <translation>谁的家谱</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The family as a table</source>
        <translation>表格形式的家谱</translation>
    </message>
    <message>
        <source>In this circle</source>
        <translation>这一层</translation>
    </message>
</context>
<context>
    <name>FieldLines</name>
    <message>
        <source>out of lists, never messaged</source>
        <translation>不进列表，不再发送</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>{field}: none</source>
        <translation>{field}：无</translation>
    </message>
    <message>
        <source>Where they know you from</source>
        <translation>从哪里知道您的店</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Consent (down only)</source>
        <translation>消息许可（只能收紧）</translation>
    </message>
    <message>
        <source>Find and replace in a text field</source>
        <translation>在文本字段中查找替换</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新字段的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>新字段的类型</translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation>可选的内容</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>A field that the program does not have</source>
        <translation>软件里没有的字段</translation>
    </message>
    <message>
        <source>It stands on the page of every customer.</source>
        <translation>会显示在每位客户的页面上。</translation>
    </message>
    <message>
        <source>Write what can be chosen, with commas between.</source>
        <translation>请写出可选的内容，用逗号隔开。</translation>
    </message>
    <message>
        <source>Name of the field {name}</source>
        <translation>字段“{name}”的名称</translation>
    </message>
    <message>
        <source>Move {name} up</source>
        <translation>将“{name}”上移</translation>
    </message>
    <message>
        <source>Move {name} down</source>
        <translation>将“{name}”下移</translation>
    </message>
    <message>
        <source>Give up the field {name}</source>
        <translation>停用字段“{name}”</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>What can be chosen in {name}</source>
        <translation>“{name}”可选的内容</translation>
    </message>
    <message>
        <source>The same value: likely the same person</source>
        <translation>值相同的，很可能是同一个人</translation>
    </message>
    <message>
        <source>Two customers with the same {name} are likely one</source>
        <translation>“{name}”相同的两位客户很可能是同一个人</translation>
    </message>
    <message>
        <source>Use the field {name} again</source>
        <translation>重新启用字段“{name}”</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>nobody has a value yet</source>
        <translation>还没有客户填写</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have a value</source>
        <translation>
            <numerusform>{count} 位客户已填写</numerusform>
        </translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>字段需要名称。</translation>
    </message>
    <message>
        <source>Another field has this name.</source>
        <translation>已有同名的字段。</translation>
    </message>
    <message>
        <source>small, medium, large</source>
        <translation>小，中，大</translation>
    </message>
</context>
<context>
    <name>FieldPopup</name>
    <message>
        <source>What is asked about?</source>
        <translation>问的是什么？</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Events and segments</source>
        <translation>行为与分群</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>存为分群</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>按 Delete 移除</translation>
    </message>
    <message>
        <source>Click to change the rule, Delete takes it off</source>
        <translation>点击可修改规则，Delete 键取消</translation>
    </message>
    <message>
        <source>Click to change it, Delete takes it off</source>
        <translation>点击修改，Delete 键移除</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Remove filter</source>
        <translation>移除筛选</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FirstLine</name>
    <message>
        <source>Only the first</source>
        <translation>只取前</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>多少人</translation>
    </message>
    <message>
        <source>people by</source>
        <translation>位，按</translation>
    </message>
    <message>
        <source>By which number or day</source>
        <translation>按哪个数字或日期</translation>
    </message>
    <message>
        <source>Which end comes first</source>
        <translation>从哪一端开始</translation>
    </message>
    <message>
        <source>the largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>the smallest first</source>
        <translation>从小到大</translation>
    </message>
</context>
<context>
    <name>ForgivePopup</name>
    <message>
        <source>Forgive the debt</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note, for you alone</source>
        <translation>备注（仅自己可见）</translation>
    </message>
    <message>
        <source>Forgive</source>
        <translation>免除</translation>
    </message>
    <message>
        <source>{points} are owed: they were taken back after a refund and had been spent.</source>
        <translation>欠 {points}：退款后应收回，但已被使用。</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>放弃未保存的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>草稿 {time} 已保存</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
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
        <translation>很可能是同一人</translation>
    </message>
    <message>
        <source>Likely the same person: {name}, {score}%</source>
        <translation>很可能是同一人：{name}，{score}%</translation>
    </message>
    <message>
        <source>Open {name} instead</source>
        <translation>改为打开{name}</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>Likely the same person</source>
        <translation>很可能是同一人</translation>
    </message>
    <message>
        <source>Open {name} instead</source>
        <translation>改为打开{name}</translation>
    </message>
    <message>
        <source>Add and merge</source>
        <translation>添加并合并</translation>
    </message>
    <message>
        <source>What you wrote is taken along as a proposal. Nothing is saved by it.</source>
        <translation>您填写的内容会作为建议一起带过去，不会就此保存。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>可能性较低</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>{score} / {all}</source>
        <translation>{score} / {all}</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>资料完整度</translation>
    </message>
    <message>
        <source>Shown while you type. Nothing is saved until you press “{button}”.</source>
        <translation>边填边查；点「{button}」之前不会保存。</translation>
    </message>
    <message>
        <source>can be written to by SMS</source>
        <translation>可发短信</translation>
    </message>
    <message>
        <source>the birthday is known</source>
        <translation>已知生日</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>same shop account</source>
        <translation>店铺账号相同</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>Found among your customers</source>
        <translation>认出的老客户</translation>
    </message>
    <message>
        <source>Their orders went to the person you already had.</source>
        <translation>他们的订单已归到原有客户名下。</translation>
    </message>
</context>
<context>
    <name>GiveOnePopup</name>
    <message>
        <source>Give a coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>There is no coupon with codes left that the customer has not got.</source>
        <translation>没有该客户尚未持有且仍有券码的优惠券。</translation>
    </message>
    <message>
        <source>codes left: {count}</source>
        <translation>剩余券码：{count}</translation>
    </message>
</context>
<context>
    <name>GivePopup</name>
    <message>
        <source>Give a coupon</source>
        <translation>发放优惠券</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Who holds it already keeps the same code.</source>
        <translation>已持有的人保持同一券码。</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>A group of conditions</source>
        <translation>一组条件</translation>
    </message>
    <message>
        <source>How many of these must hold</source>
        <translation>要满足多少条</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>全部条件</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>任一条件</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>都不满足</translation>
    </message>
    <message>
        <source>Customers who match</source>
        <translation>满足以下</translation>
    </message>
    <message>
        <source>Copy this group</source>
        <translation>复制这一组</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>删除这一组</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add a group in it</source>
        <translation>在其中添加一组</translation>
    </message>
</context>
<context>
    <name>HappeningLine</name>
    <message>
        <source>Ordered or did not</source>
        <translation>下单或没下单</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>下过单</translation>
    </message>
    <message>
        <source>did not order</source>
        <translation>没有下单</translation>
    </message>
    <message>
        <source>orders come to</source>
        <translation>订单金额合计</translation>
    </message>
    <message>
        <source>pieces bought</source>
        <translation>购买件数</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>获得积分</translation>
    </message>
    <message>
        <source>points spent</source>
        <translation>使用积分</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>在哪段时间</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>All of these in the same order</source>
        <translation>以上都在同一订单</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Say more about the order</source>
        <translation>补充订单条件</translation>
    </message>
</context>
<context>
    <name>HeldCard</name>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Give…</source>
        <translation>发放…</translation>
    </message>
    <message>
        <source>Holds none</source>
        <translation>没有持有</translation>
    </message>
    <message>
        <source>Copy the code {code}</source>
        <translation>复制券码{code}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>有效至{day}</translation>
    </message>
    <message>
        <source>Mark {coupon} as used</source>
        <translation>将{coupon}标记为已使用</translation>
    </message>
    <message>
        <source>Mark as used…</source>
        <translation>标记为已使用…</translation>
    </message>
    <message>
        <source>There is no order with which it could have been used</source>
        <translation>没有可以使用它的订单</translation>
    </message>
    <message>
        <source>used on {day}</source>
        <translation>{day}已使用</translation>
    </message>
    <message>
        <source>Open the order {order}</source>
        <translation>打开订单{order}</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>券码已复制</translation>
    </message>
    <message>
        <source>{coupon} given</source>
        <translation>已发放{coupon}</translation>
    </message>
    <message>
        <source>{coupon} counted for order {order}</source>
        <translation>已将{coupon}计入订单{order}</translation>
    </message>
</context>
<context>
    <name>HiddenBar</name>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Select nobody</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>What to do with the selected customers</source>
        <translation>对所选客户的操作</translation>
    </message>
    <message>
        <source>Select all {count}</source>
        <translation>全选 {count} 人</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
</context>
<context>
    <name>HiddenPage</name>
    <message>
        <source>Name, phone, order number</source>
        <translation>姓名、电话、订单号</translation>
    </message>
    <message>
        <source>Search the hidden</source>
        <translation>搜索隐藏的客户</translation>
    </message>
    <message>
        <source>Hidden customers</source>
        <translation>隐藏的客户</translation>
    </message>
    <message>
        <source>Nobody is hidden</source>
        <translation>没有隐藏的客户</translation>
    </message>
    <message>
        <source>Whom you hide leaves the lists and is never written to; the orders still count.</source>
        <translation>隐藏的客户不再出现在列表里，也不会收到消息；订单仍计入统计。</translation>
    </message>
    <message>
        <source>Open all customers</source>
        <translation>打开全部客户</translation>
    </message>
    <message>
        <source>Show all hidden</source>
        <translation>显示全部隐藏的客户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>打开完整页面</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>这位客户的历史</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>in no list and never written to; their orders still count</source>
        <translation>不在列表中，也不会收到消息；订单仍计入统计</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Hidden since</source>
        <translation>隐藏时间</translation>
    </message>
    <message>
        <source>By which action</source>
        <translation>由哪项操作</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>No hidden customer has “{search}”</source>
        <translation>隐藏的客户中没有“{search}”</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>Person, file, tag…</source>
        <translation>客户、文件、标签…</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除全部筛选</translation>
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
        <translation>历史</translation>
    </message>
    <message>
        <source>every change of your records, from and to</source>
        <translation>每次改动：改前与改后</translation>
    </message>
    <message>
        <source>What was done, by day</source>
        <translation>按日期列出的操作</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有任何记录</translation>
    </message>
    <message>
        <source>Imports and edits stand here, and can be taken back at any time.</source>
        <translation>导入和修改都会列在这里，随时可以撤销。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>No action fits all of these filters</source>
        <translation>没有操作符合全部筛选条件</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无姓名</translation>
    </message>
</context>
<context>
    <name>ImportHead</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>再导入一个文件</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>匹配列</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Which file is shown</source>
        <translation>显示哪个文件</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Cancel leaves your shop as it was before.</source>
        <translation>取消后，店铺保持导入前的状态。</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>已存为 {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>这次导入已撤销。</translation>
    </message>
    <message>
        <source>Match columns</source>
        <translation>匹配列</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查数据</translation>
    </message>
</context>
<context>
    <name>ImportSpeech</name>
    <message>
        <source>Rows read</source>
        <translation>读取的行</translation>
    </message>
    <message>
        <source>Rows applied</source>
        <translation>导入的行</translation>
    </message>
    <message>
        <source>Rows unchanged</source>
        <translation>未变的行</translation>
    </message>
    <message>
        <source>Rows kept aside</source>
        <translation>搁置的行</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>更新的客户</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>更新的订单</translation>
    </message>
    <message>
        <source>Orders that look older here</source>
        <translation>比现有状态旧的订单</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>实收金额</translation>
    </message>
    <message>
        <source>Number of the import</source>
        <translation>导入编号</translation>
    </message>
    <message>
        <source>This was only a trial; nothing was changed.</source>
        <translation>这只是试运行，没有任何改动。</translation>
    </message>
    <message>
        <source>“{table}” was left out: its columns are not known.</source>
        <translation>未导入“{table}”：列无法识别。</translation>
    </message>
    <message>
        <source>No file has a column “{column}”.</source>
        <translation>没有文件包含列“{column}”。</translation>
    </message>
    <message>
        <source>There is no field “{field}”. There are: {fields}</source>
        <translation>没有字段“{field}”。可用字段：{fields}</translation>
    </message>
    <message>
        <source>Taken back. Customers: {customers}. Orders: {orders}.</source>
        <translation>已撤销：{customers} 位客户，{orders} 个订单。</translation>
    </message>
    <message>
        <source>Kept because they were changed since: {count}</source>
        <translation>之后改过而保留：{count}</translation>
    </message>
    <message>
        <source>Emptied because something that stays belongs to them: {count}</source>
        <translation>仍被引用而清空：{count}</translation>
    </message>
</context>
<context>
    <name>InvalidCard</name>
    <message>
        <source>No record looks invalid.</source>
        <translation>没有看起来无效的记录。</translation>
    </message>
    <message>
        <source>Records that look invalid</source>
        <translation>看起来无效的记录</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look: {reason}</source>
        <translation>查看：{reason}</translation>
    </message>
</context>
<context>
    <name>JoinedCard</name>
    <message>
        <source>Whose values are shown…</source>
        <translation>显示谁的值…</translation>
    </message>
    <message>
        <source>Joined in another way, too</source>
        <translation>另外也相连</translation>
    </message>
    <message>
        <source>Take apart…</source>
        <translation>拆开…</translation>
    </message>
</context>
<context>
    <name>Joins</name>
    <message>
        <source>Of which records this is</source>
        <translation>由哪些记录组成</translation>
    </message>
</context>
<context>
    <name>KeepPopup</name>
    <message>
        <source>How long a tier is kept</source>
        <translation>等级保留多久</translation>
    </message>
    <message>
        <source>Who did not reach it again</source>
        <translation>未再次达标者</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>A refund counts at once, not at the review</source>
        <translation>退款立即生效，而不是等到审核时</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>What is the segment called?</source>
        <translation>分群叫什么名字？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The segment “{name}” is saved</source>
        <translation>分群“{name}”已保存</translation>
    </message>
</context>
<context>
    <name>KeptAside</name>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the rows kept aside</source>
        <translation>查看搁置的行</translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: %Ln row(s) and why</source>
        <translation>
            <numerusform>搁置的 %Ln 行及原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastImport</name>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at the last import</source>
        <translation>查看最近的导入</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>came in</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>搁置</translation>
    </message>
</context>
<context>
    <name>LeapDayLine</name>
    <message>
        <source>29 February in years without it</source>
        <translation>没有2月29日的年份</translation>
    </message>
    <message>
        <source>When birthdays and anniversaries of that day are counted.</source>
        <translation>这一天的生日和周年日算在哪一天。</translation>
    </message>
</context>
<context>
    <name>LeaveOut</name>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>添加排除</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>尚未填写</translation>
    </message>
</context>
<context>
    <name>LedgerCheck</name>
    <message>
        <source>Check ledger</source>
        <translation>核对账目</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在核对…</translation>
    </message>
    <message>
        <source>Checking… {percent}%</source>
        <translation>检查中… {percent}%</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring back a copy from before, in Settings. ({faults})</source>
        <translation>没有更改任何内容。请在设置中恢复之前的备份。（{faults}）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LedgerFilters</name>
    <message>
        <source>Customer, order no., note</source>
        <translation>客户、订单号、备注</translation>
    </message>
    <message>
        <source>Search the ledger</source>
        <translation>搜索积分流水</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
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
        <translation>移动</translation>
    </message>
    <message>
        <source>open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>{points} given</source>
        <translation>增加 {points}</translation>
    </message>
    <message>
        <source>{points} taken</source>
        <translation>减少 {points}</translation>
    </message>
    <message>
        <source>together {points}</source>
        <translation>合计 {points}</translation>
    </message>
</context>
<context>
    <name>LedgerHead</name>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>赠送积分</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Points ledger</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Take over balances from a file…</source>
        <translation>从文件导入余额…</translation>
    </message>
    <message>
        <source>Recalculate from orders…</source>
        <translation>按订单重新计算…</translation>
    </message>
    <message>
        <source>No points yet</source>
        <translation>还没有积分</translation>
    </message>
    <message>
        <source>Points of customers come with their orders, by the rules you set.</source>
        <translation>设置规则后，客户的积分会随订单产生。</translation>
    </message>
    <message>
        <source>Set the rules</source>
        <translation>设置规则</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>No entry fits what you ask for</source>
        <translation>没有符合条件的流水</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>显示全部流水</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your rules are in force: the next orders earn points.</source>
        <translation>规则已生效：之后的订单会获得积分。</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>赠送积分</translation>
    </message>
</context>
<context>
    <name>LedgerStrip</name>
    <message>
        <source>Can be spent</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Given this month</source>
        <translation>本月发放</translation>
    </message>
    <message>
        <source>Redeemed this month</source>
        <translation>本月兑换</translation>
    </message>
    <message>
        <source>Expired this month</source>
        <translation>本月过期</translation>
    </message>
    <message>
        <source>worth {money}</source>
        <translation>价值 {money}</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>欠 {points}</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>Days until they can be used</source>
        <translation>多少天后可用</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算时间</translation>
    </message>
    <message>
        <source>days after payment</source>
        <translation>天，从付款起</translation>
    </message>
    <message>
        <source>days after the sign-off</source>
        <translation>天，从签收起</translation>
    </message>
    <message>
        <source>How long they last</source>
        <translation>有效多久</translation>
    </message>
    <message>
        <source>How they expire</source>
        <translation>怎样过期</translation>
    </message>
    <message>
        <source>Yearly clearing</source>
        <translation>年度清零</translation>
    </message>
    <message>
        <source>Month of the clearing</source>
        <translation>清零月份</translation>
    </message>
    <message>
        <source>Day of the clearing</source>
        <translation>清零日</translation>
    </message>
    <message>
        <source>Younger points stay: days</source>
        <translation>较新的积分保留：天数</translation>
    </message>
    <message>
        <source>{points} points that are there last longer then; none shorter.</source>
        <translation>现有的 {points} 积分会延长有效期；没有缩短的。</translation>
    </message>
    <message>
        <source>Points that are there keep their day.</source>
        <translation>现有积分的有效期不变。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>days after they were earned</source>
        <translation>天，从获得起</translation>
    </message>
    <message>
        <source>months on, at the month’s end</source>
        <translation>个月后的月底</translation>
    </message>
    <message>
        <source>31 December of next year</source>
        <translation>次年12月31日</translation>
    </message>
    <message>
        <source>days without an order</source>
        <translation>天没有下单</translation>
    </message>
    <message>
        <source>How long points last</source>
        <translation>积分有效期</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可用时间</translation>
    </message>
    <message>
        <source>Expire</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>older than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>People left</source>
        <translation>剩余客户</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删除这一行</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>frozen {day}</source>
        <translation>{day}冻结</translation>
    </message>
    <message>
        <source>{left} left, {joined} joined</source>
        <translation>离开 {left}，新增 {joined}</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Edited cells</source>
        <translation>改过的单元格</translation>
    </message>
    <message>
        <source>Changing {count}</source>
        <translation>将改动 {count}</translation>
    </message>
    <message>
        <source>In conflict {count}</source>
        <translation>有冲突 {count}</translation>
    </message>
    <message>
        <source>Cannot {count}</source>
        <translation>不能 {count}</translation>
    </message>
    <message>
        <source>Changed here, too, since the file was made. Tick what is to go as the file says.</source>
        <translation>文件导出后，这里也改过。勾选的以文件为准。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Points and reason</source>
        <translation>积分与理由</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>改前 → 改后</translation>
    </message>
    <message>
        <source>Cells that change</source>
        <translation>将改动的单元格</translation>
    </message>
    <message>
        <source>When the file was made</source>
        <translation>导出时</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>现在这里</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Cells that were changed here, too</source>
        <translation>这里也改过的单元格</translation>
    </message>
    <message>
        <source>Why it stays as it is</source>
        <translation>不改的原因</translation>
    </message>
    <message>
        <source>Cells that cannot change</source>
        <translation>不能改动的单元格</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>文件中的行</translation>
    </message>
</context>
<context>
    <name>LinkPane</name>
    <message>
        <source>Take apart</source>
        <translation>拆开</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户页</translation>
    </message>
</context>
<context>
    <name>ListBody</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tag (T)</source>
        <translation>标签 (T)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>编辑 (E)</translation>
    </message>
    <message>
        <source>Open full page (Alt+Enter)</source>
        <translation>打开完整页面 (Alt+Enter)</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>打开完整页面</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Points…</source>
        <translation>积分…</translation>
    </message>
    <message>
        <source>Class: {name}</source>
        <translation>类别：{name}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Name, phone, order number</source>
        <translation>姓名、电话、订单号</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>· reading the list…</source>
        <translation>· 正在读取列表…</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>show phones</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>· total {total} · average {average}</source>
        <translation>· 合计 {total} · 人均 {average}</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Class rules and invalid records</source>
        <translation>类别规则与无效记录</translation>
    </message>
    <message>
        <source>Worth completing</source>
        <translation>值得补全</translation>
    </message>
</context>
<context>
    <name>ListLine</name>
    <message>
        <source>Name or condition</source>
        <translation>名称或条件</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>搜索分群</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
</context>
<context>
    <name>ListNotes</name>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import the order list from your shop. One file fills in names and orders.</source>
        <translation>导入店铺的订单列表，一个文件就能填好姓名和订单。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>先试试示例店铺</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody fits all of these filters</source>
        <translation>没有人同时符合这些筛选</translation>
    </message>
    <message>
        <source>Nobody in “{view}”</source>
        <translation>“{view}”里没有客户</translation>
    </message>
    <message>
        <source>Nobody found for “{search}”</source>
        <translation>没有找到与“{search}”相符的客户</translation>
    </message>
    <message>
        <source>Nobody found for “{search}” in “{view}”</source>
        <translation>在“{view}”里没有找到“{search}”</translation>
    </message>
    <message>
        <source>Names, accounts, phones, e-mails, addresses and order numbers were searched.</source>
        <translation>已搜索姓名、账号、电话、邮箱、地址和订单号。</translation>
    </message>
    <message>
        <source>“{filter}” leaves everybody out</source>
        <translation>“{filter}”把所有人都排除了</translation>
    </message>
    <message>
        <source>Without it: {people}</source>
        <translation>去掉它：{people}</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>移除这个筛选</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Erased</source>
        <translation>会清除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>会保留</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>已停止：没有任何更改</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Save problem rows</source>
        <translation>保存有问题的行</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>需要看一下</translation>
    </message>
    <message>
        <source>Nothing: every row can be imported</source>
        <translation>没有问题，每一行都可以导入</translation>
    </message>
    <message>
        <source>Rows that you have already stay as they are: {count}.</source>
        <translation>已有的行保持不变：{count} 行。</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Text size and contrast</source>
        <translation>字号与对比度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>LookLines</name>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>“Same as computer” follows the computer&apos;s own choice.</source>
        <translation>“与电脑一致”会跟随电脑的设置。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Row height in tables</source>
        <translation>表格行高</translation>
    </message>
    <message>
        <source>Hide phone numbers on screen</source>
        <translation>在屏幕上隐藏电话号码</translation>
    </message>
    <message>
        <source>Shows 138 **** 2046; hold Alt to see a number for a moment.</source>
        <translation>显示为 138 **** 2046；按住 Alt 键可临时查看完整号码。</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>单字母快捷键</translation>
    </message>
    <message>
        <source>They work in a list only, never while you write.</source>
        <translation>只在列表中有效，输入文字时不起作用。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Sample shop: invented people</source>
        <translation>示例店铺：人物均为虚构</translation>
    </message>
    <message>
        <source>Leave the sample shop</source>
        <translation>离开示例店铺</translation>
    </message>
</context>
<context>
    <name>ManyPane</name>
    <message>
        <source>After merging</source>
        <translation>合并之后</translation>
    </message>
    <message>
        <source>Of each field the newest value is shown. Contacts and tags of all stay.</source>
        <translation>每个字段显示最新的值。所有人的联系方式和标签都保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Are they the same person?</source>
        <translation>他们是同一人吗？</translation>
    </message>
</context>
<context>
    <name>MatchStep</name>
    <message>
        <source>Say of at least one column what it means.</source>
        <translation>请至少为一列选择含义。</translation>
    </message>
    <message>
        <source>Match your columns</source>
        <translation>匹配您的列</translation>
    </message>
    <message>
        <source>Your choice is remembered for the next file with these columns.</source>
        <translation>您的选择会记住，下次相同的列自动使用。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>first {count}</source>
        <translation>前 {count} 行</translation>
    </message>
    <message>
        <source>{matched} of {count} matched</source>
        <translation>{count} 列中已匹配 {matched} 列</translation>
    </message>
</context>
<context>
    <name>MatchingCard</name>
    <message>
        <source>What the columns are</source>
        <translation>各列的含义</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>as they can be read</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>day first, 31/12/2026</source>
        <translation>日在前，31/12/2026</translation>
    </message>
    <message>
        <source>month first, 12/31/2026</source>
        <translation>月在前，12/31/2026</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message>
        <source>What matters to this customer</source>
        <translation>这位客户关心什么</translation>
    </message>
    <message>
        <source>What worries them, their size or skin type: written down by hand.</source>
        <translation>顾虑、尺码、肤质等，可在这里手动记下。</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>Add a concern</source>
        <translation>添加顾虑</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>添加一项情况</translation>
    </message>
    <message>
        <source>open since {day}</source>
        <translation>{day}起未解决</translation>
    </message>
    <message>
        <source>{first} to {last}, settled</source>
        <translation>{first}至{last}，已解决</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>Change or remove: {fact}</source>
        <translation>更改或移除：{fact}</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>It is different now</source>
        <translation>现在变了</translation>
    </message>
    <message>
        <source>What worries them?</source>
        <translation>有什么顾虑？</translation>
    </message>
    <message>
        <source>Noted: {what}</source>
        <translation>已记下：{what}</translation>
    </message>
    <message>
        <source>Open again: {what}</source>
        <translation>重新打开：{what}</translation>
    </message>
    <message>
        <source>Settled: {what}</source>
        <translation>已解决：{what}</translation>
    </message>
    <message>
        <source>Removed: {what}</source>
        <translation>已移除：{what}</translation>
    </message>
</context>
<context>
    <name>MemberLine</name>
    <message>
        <source>In or not in</source>
        <translation>属于或不属于</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>MergeWork</name>
    <message>
        <source>{a} and {b} are one customer now</source>
        <translation>{a}和{b}现在是一位客户</translation>
    </message>
    <message>
        <source>They are one customer now</source>
        <translation>他们现在是一位客户</translation>
    </message>
    <message>
        <source>Remembered: {a} and {b} are not the same</source>
        <translation>已记住：{a}和{b}不是同一人</translation>
    </message>
    <message>
        <source>Put off: the pair stands last now</source>
        <translation>已推迟：这一对排到最后</translation>
    </message>
    <message>
        <source>The value of that record is shown now</source>
        <translation>现在显示那条记录的值</translation>
    </message>
    <message>
        <source>They may be proposed again</source>
        <translation>以后会再次提出</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next purchase</source>
        <translation>下次购买</translation>
    </message>
    <message>
        <source>buys every {gap} on average</source>
        <translation>平均每 {gap}购买一次</translation>
    </message>
    <message>
        <source>last order {day}</source>
        <translation>上次下单 {day}</translation>
    </message>
    <message>
        <source>today, day {count}</source>
        <translation>今天，第 {count} 天</translation>
    </message>
    <message>
        <source>usual: {day}</source>
        <translation>通常：{day}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>该复购了</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Write a note</source>
        <translation>写一条备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Nothing noted yet. What you write here is seen by nobody else.</source>
        <translation>还没有备注。这里写的内容只有您能看到。</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 条</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>came with a file</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>{when} 更改</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>The note is changed</source>
        <translation>备注已更改</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>备注已删除</translation>
    </message>
    <message>
        <source>The note is pinned</source>
        <translation>备注已置顶</translation>
    </message>
    <message>
        <source>The note is no longer pinned</source>
        <translation>备注已取消置顶</translation>
    </message>
</context>
<context>
    <name>NumberValues</name>
    <message>
        <source>Up to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Write how many people, such as 20.</source>
        <translation>请填写人数，例如 20。</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>请填写 0 到 100 之间的百分数。</translation>
    </message>
    <message>
        <source>Write a number, such as 1500 or 2.5.</source>
        <translation>请填写数字，例如 1500 或 2.5。</translation>
    </message>
</context>
<context>
    <name>OneCustomerPage</name>
    <message>
        <source>What matters</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Buys most</source>
        <translation>最常购买</translation>
    </message>
    <message>
        <source>About this customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>History of this customer</source>
        <translation>这位客户的历史记录</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>复制手机号</translation>
    </message>
    <message>
        <source>Copy the customer number</source>
        <translation>复制客户编号</translation>
    </message>
    <message>
        <source>Hand over all that is known…</source>
        <translation>交付全部资料…</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>永久清除…</translation>
    </message>
    <message>
        <source>The phone number is copied</source>
        <translation>手机号已复制</translation>
    </message>
    <message>
        <source>The customer number is copied</source>
        <translation>客户编号已复制</translation>
    </message>
    <message>
        <source>To the customers</source>
        <translation>回到客户列表</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>类别已设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>OneWallet</name>
    <message>
        <source>Send it to the customer, who holds the coupon now.</source>
        <translation>请发给客户，优惠券已归其持有。</translation>
    </message>
    <message>
        <source>Send it to the customer. Nothing more is to be done.</source>
        <translation>请发给客户，无需其他操作。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for “{coupon}”. Your code is {code}: please write it into the remark of your next order.</source>
        <translation>{name}，您已用{points}兑换“{coupon}”。券码是{code}，请在下次下单时写进备注。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for “{coupon}”. Your code is {code}, good until {day}: please write it into the remark of your next order.</source>
        <translation>{name}，您已用{points}兑换“{coupon}”。券码是{code}，有效期至{day}，请在下次下单时写进备注。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points}. You stay {tier} until {day}.</source>
        <translation>{name}，您已使用{points}，{tier}等级保留至{day}。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for {what}. Your voucher is {code}. It is for your order {order}.</source>
        <translation>{name}，您已用 {points} 兑换“{what}”。您的券码是 {code}，用于您的订单 {order}。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points}. Your voucher is {code}. It is for your order {order}.</source>
        <translation>{name}，您已兑换 {points}。您的券码是 {code}，用于您的订单 {order}。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points} for {what}. Your voucher is {code}: please write it into the remark of your next order.</source>
        <translation>{name}，您已用 {points} 兑换“{what}”。您的券码是 {code}，下次下单时请写在备注里。</translation>
    </message>
    <message>
        <source>{name}, you have redeemed {points}. Your voucher is {code}: please write it into the remark of your next order.</source>
        <translation>{name}，您已兑换 {points}。您的券码是 {code}，下次下单时请写在备注里。</translation>
    </message>
</context>
<context>
    <name>OpeningsPage</name>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop a file with balances of points</source>
        <translation>将积分余额文件拖到这里</translation>
    </message>
    <message>
        <source>One row for each customer: account, phone, e-mail or our number; the points; and, where they expire, the last day. Nothing is written before you have seen it.</source>
        <translation>每位客户一行：账号、电话、邮箱或客户编号，积分，以及有效期的最后一天（如有）。在您确认之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>文件行数</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Cancel changes nothing.</source>
        <translation>取消不会更改任何内容。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>显示这些人</translation>
    </message>
    <message>
        <source>Have points already</source>
        <translation>已有积分</translation>
    </message>
    <message>
        <source>Taking over {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message>
        <source>Nothing new: they were taken over before</source>
        <translation>没有新内容：这些余额已导入过</translation>
    </message>
</context>
<context>
    <name>OrderFoot</name>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>open buyer</source>
        <translation>打开买家</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>received {money}</source>
        <translation>实收 {money}</translation>
    </message>
    <message>
        <source>average {money}</source>
        <translation>客单价 {money}</translation>
    </message>
    <message>
        <source>{count} without a rate</source>
        <translation>{count} 笔无汇率</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>无买家</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What is in the order</source>
        <translation>订单内容</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>暂无汇率</translation>
    </message>
    <message>
        <source>An order of your own account: it counts nowhere.</source>
        <translation>您自己账号的订单：不计入任何统计。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written and sent</source>
        <translation>留言与发货</translation>
    </message>
</context>
<context>
    <name>OrderPeek</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Order number, buyer, product</source>
        <translation>订单号、买家、商品</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Import the order list from your shop; every order stands here then.</source>
        <translation>导入店铺的订单表后，所有订单都会列在这里。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All shops</source>
        <translation>全部店铺</translation>
    </message>
    <message>
        <source>Their file had no name, phone or account. They count in sales, for no person.</source>
        <translation>文件里没有姓名、电话或账号。计入销售额，但不属于任何客户。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No order in “{view}” has “{search}” in number, buyer or product</source>
        <translation>“{view}”中没有订单号、买家或商品含“{search}”的订单</translation>
    </message>
    <message>
        <source>No order is in “{view}”</source>
        <translation>“{view}”里没有订单</translation>
    </message>
</context>
<context>
    <name>OrdersPart</name>
    <message>
        <source>One row for each order: number, shop, state, days, amounts, customer, receiver, parcel, remarks. What was sold is a table of its own, see All tables.</source>
        <translation>每个订单一行：订单号、店铺、状态、日期、金额、客户、收货人、快递、备注。商品明细是另一张表，见“全部表格”。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Who cannot change</source>
        <translation>不能改动的人</translation>
    </message>
    <message>
        <source>Tick at the left what is to change.</source>
        <translation>请在左边勾选要改的内容。</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>先做什么</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>One step in the history; can be undone at any time.</source>
        <translation>记为一步操作，随时可撤销。</translation>
    </message>
    <message>
        <source>Correct at the left what is marked.</source>
        <translation>请更正左边标出的内容。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>将改动</translation>
    </message>
    <message>
        <source>Already so</source>
        <translation>本来如此</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Cannot change</source>
        <translation>不能改动</translation>
    </message>
    <message>
        <source>listed below</source>
        <translation>见下方</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>显示这些人</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Who changes and why</source>
        <translation>谁改变以及原因</translation>
    </message>
    <message>
        <source>Back to those who change</source>
        <translation>返回将改变的人</translation>
    </message>
    <message>
        <source>Also for people who come later</source>
        <translation>以后来的客户也适用</translation>
    </message>
    <message>
        <source>Everybody has the class that the rules say.</source>
        <translation>所有人的类别都与规则一致。</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>还没有客户。</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} / {total}</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>谁以及原因</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>no rule fits any more</source>
        <translation>不再符合任何规则</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>可撤销</translation>
    </message>
    <message>
        <source>after every import; listed in the history</source>
        <translation>每次导入之后；记入历史</translation>
    </message>
</context>
<context>
    <name>OwnAccountLines</name>
    <message>
        <source>Your own accounts</source>
        <translation>自己的账号</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账号名</translation>
    </message>
    <message>
        <source>Platform of your account</source>
        <translation>账号所在平台</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>An account of yours or of your staff</source>
        <translation>您自己或员工的账号</translation>
    </message>
    <message>
        <source>Its orders are tests: they are left out of every sum.</source>
        <translation>这些账号的订单视为测试，不计入任何合计。</translation>
    </message>
    <message>
        <source>Take {account} off the list</source>
        <translation>将 {account} 移出列表</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>A day looks like 2026-01-31.</source>
        <translation>日期的写法如 2026-01-31。</translation>
    </message>
    <message>
        <source>A number looks like 12.5.</source>
        <translation>数字的写法如 12.5。</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>The field {name} is there now</source>
        <translation>已添加字段“{name}”</translation>
    </message>
    <message>
        <source>The field is called {name} now</source>
        <translation>字段已改名为“{name}”</translation>
    </message>
    <message>
        <source>The choices of {name} are changed</source>
        <translation>已更改“{name}”的可选内容</translation>
    </message>
    <message>
        <source>Customers with the same {name} are likely one from now on</source>
        <translation>今后“{name}”相同的客户会被视为很可能是同一个人</translation>
    </message>
    <message>
        <source>Customers with the same {name} are not taken for one any more</source>
        <translation>今后不再根据“{name}”判断是否同一个人</translation>
    </message>
    <message>
        <source>The field {name} is shown nowhere; its values are kept</source>
        <translation>字段“{name}”不再显示，已填的内容会保留</translation>
    </message>
    <message>
        <source>The field {name} is shown again</source>
        <translation>字段“{name}”重新显示</translation>
    </message>
    <message>
        <source>Your own fields stand in another order</source>
        <translation>自定义字段的顺序已更改</translation>
    </message>
</context>
<context>
    <name>PageFigures</name>
    <message>
        <source>Spent in total</source>
        <translation>累计消费</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>{points} owed</source>
        <translation>欠 {points}</translation>
    </message>
    <message>
        <source>{points} expire {day}</source>
        <translation>{points} 将于 {day} 过期</translation>
    </message>
    <message>
        <source>{points} pending</source>
        <translation>{points} 待生效</translation>
    </message>
    <message>
        <source>average {sum}</source>
        <translation>平均 {sum}</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} 笔订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Adjust points</source>
        <translation>调整积分</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Which events are shown</source>
        <translation>显示哪些事件</translation>
    </message>
</context>
<context>
    <name>PairNotes</name>
    <message>
        <source>Nobody has looked for duplicates yet</source>
        <translation>还没有查找过重复客户</translation>
    </message>
    <message>
        <source>Names, phones, e-mails and addresses are compared. Nothing is merged by it.</source>
        <translation>会比较姓名、手机、邮箱和地址。查找本身不会合并任何人。</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复客户</translation>
    </message>
    <message>
        <source>No two customers look like one person</source>
        <translation>没有看起来是同一人的客户</translation>
    </message>
    <message>
        <source>After each import the program looks again by itself.</source>
        <translation>每次导入后程序会自动再次查找。</translation>
    </message>
    <message>
        <source>Open all customers</source>
        <translation>打开全部客户</translation>
    </message>
    <message>
        <source>No merge stands</source>
        <translation>目前没有合并</translation>
    </message>
    <message>
        <source>Whom you or an import joined stands here and can be taken apart.</source>
        <translation>您或导入合并的客户列在这里，可以拆开。</translation>
    </message>
    <message>
        <source>Show the pairs to review</source>
        <translation>查看待核对的</translation>
    </message>
    <message>
        <source>You have told nobody apart yet</source>
        <translation>您还没有标记过“不是同一人”</translation>
    </message>
    <message>
        <source>Pairs of whom you said that they are not the same stand here.</source>
        <translation>您标记为“不是同一人”的列在这里。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>PairRows</name>
    <message>
        <source>Pair</source>
        <translation>一对</translation>
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
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Look for duplicates again</source>
        <translation>再次查找重复客户</translation>
    </message>
    <message>
        <source>All orders, contacts, addresses, tags and notes of both</source>
        <translation>双方的全部订单、联系方式、地址、标签和备注</translation>
    </message>
    <message>
        <source>A copy of your shop file from before</source>
        <translation>合并前的店铺文件备份</translation>
    </message>
    <message>
        <source>Undo of all of it at once, and of each pair at any time</source>
        <translation>可一次全部撤销，也可随时撤销任何一对</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or do anything</source>
        <translation>搜索或执行任何操作</translation>
    </message>
</context>
<context>
    <name>PaletteCard</name>
    <message>
        <source>Name, phone, order number, or what to do</source>
        <translation>姓名、电话、订单号，或要做的事</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>搜索或执行任何操作</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing of that name</source>
        <translation>没有找到相符的内容</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>type &gt; for commands, # for tags</source>
        <translation>输入 &gt; 查找命令，# 查找标签</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>关闭侧栏</translation>
    </message>
</context>
<context>
    <name>Peeking</name>
    <message>
        <source>Side panel</source>
        <translation>侧栏</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Show other people</source>
        <translation>换一批人看看</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>改前与改后</translation>
    </message>
    <message>
        <source>Changing {count}</source>
        <translation>将改动 {count}</translation>
    </message>
    <message>
        <source>Unchanged {count}</source>
        <translation>不变 {count}</translation>
    </message>
    <message>
        <source>Cannot {count}</source>
        <translation>不能 {count}</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total} 人中的 {count} 位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People before and after</source>
        <translation>改前与改后的客户</translation>
    </message>
</context>
<context>
    <name>PeoplePart</name>
    <message>
        <source>Texts stay texts: Excel changes no phone and no number.</source>
        <translation>文本仍是文本：Excel 不会改动电话和编号。</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What was not saved is gone</source>
        <translation>未保存的内容已放弃</translation>
    </message>
</context>
<context>
    <name>PersonPick</name>
    <message>
        <source>Nobody brought them</source>
        <translation>没有介绍人</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
</context>
<context>
    <name>PersonWork</name>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>已重新显示</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>无需更改：原本就是这样</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Name, phone, account</source>
        <translation>姓名、电话、账号</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Picks</name>
    <message>
        <source>Choose values</source>
        <translation>选择值</translation>
    </message>
</context>
<context>
    <name>PointsSpeech</name>
    <message>
        <source>Nothing new: these balances were taken over before.</source>
        <translation>没有新内容：这些余额之前已导入。</translation>
    </message>
    <message>
        <source>Balances taken over. Customers: {people}. Points: {points}.</source>
        <translation>已导入余额：{people} 位客户，{points} 积分。</translation>
    </message>
    <message>
        <source>Would be taken over. Customers: {people}. Points: {points}.</source>
        <translation>将导入：{people} 位客户，{points} 积分。</translation>
    </message>
    <message>
        <source>Have points already, these come on top: {people}</source>
        <translation>已有积分、将在其上累加的客户：{people}</translation>
    </message>
    <message>
        <source>In several rows with the same last day, added up: {people}</source>
        <translation>同一到期日有多行，已相加：{people}</translation>
    </message>
    <message>
        <source>Rows left out: {rows}</source>
        <translation>未采用的行：{rows}</translation>
    </message>
    <message>
        <source>row {row}: {told}: {why}</source>
        <translation>第 {row} 行：{told}：{why}</translation>
    </message>
    <message>
        <source>There is no customer “{said}”: give a number, an account, a phone or an e-mail.</source>
        <translation>没有客户“{said}”：请给出编号、账号、手机或邮箱。</translation>
    </message>
    <message>
        <source>Several customers are “{said}”. Their numbers: {people}</source>
        <translation>“{said}”对应多位客户，编号：{people}</translation>
    </message>
</context>
<context>
    <name>PointsView</name>
    <message>
        <source>Can be spent</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>欠分</translation>
    </message>
    <message>
        <source>Expires next</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>增减积分</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长有效期</translation>
    </message>
    <message>
        <source>Forgive the debt</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>积分对账单</translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation>全部流水</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>剩余积分</translation>
    </message>
    <message>
        <source>No points yet. They come with orders, or you give some.</source>
        <translation>还没有积分。积分会随订单产生，也可以手动赠送。</translation>
    </message>
</context>
<context>
    <name>PrivilegePopup</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>优惠百分比</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Left empty, the usual postage of your own orders counts.</source>
        <translation>留空则按您订单的平均邮费计算。</translation>
    </message>
    <message>
        <source>Costs you for each order</source>
        <translation>每笔订单的成本</translation>
    </message>
    <message>
        <source>Costs you a year for each person</source>
        <translation>每人每年的成本</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>no.&#xa0;{number}</source>
        <translation>编号&#xa0;{number}</translation>
    </message>
    <message>
        <source>Customer since {month}</source>
        <translation>{month}起的客户</translation>
    </message>
    <message>
        <source>Show phones and e-mails for a moment</source>
        <translation>暂时显示电话和邮箱</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>假名姓名</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>{score} of {all}</source>
        <translation>{score} / {all}</translation>
    </message>
    <message>
        <source>How complete</source>
        <translation>资料完整度</translation>
    </message>
    <message>
        <source>{birthday} (today)</source>
        <translation>{birthday}（今天）</translation>
    </message>
    <message numerus="yes">
        <source>{birthday} (in {count} day(s))</source>
        <translation>
            <numerusform>{birthday}（{count} 天后）</numerusform>
        </translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>used by several people</source>
        <translation>多人共用</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说过什么</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>ProgramBox</name>
    <message>
        <source>Nobody is rewarded now. Who brought whom is kept all the same.</source>
        <translation>目前没有奖励。谁介绍了谁仍会记录。</translation>
    </message>
    <message>
        <source>Pending until the return days are over; taken back on refund.</source>
        <translation>退货期后生效；退款则收回。</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Begin the program</source>
        <translation>开始老带新</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>ProgramPopup</name>
    <message>
        <source>Referral program</source>
        <translation>老带新方案</translation>
    </message>
    <message>
        <source>Friends are rewarded</source>
        <translation>老带新有奖励</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A friend&apos;s first order, points</source>
        <translation>好友首单，奖励积分</translation>
    </message>
    <message>
        <source>A friend used the card, points</source>
        <translation>好友使用推荐卡，奖励积分</translation>
    </message>
    <message>
        <source>The friend gets, points</source>
        <translation>好友获得，积分</translation>
    </message>
    <message>
        <source>First order at least, {sign}</source>
        <translation>首单金额至少（{sign}）</translation>
    </message>
    <message>
        <source>Friends a month at most (empty: no limit)</source>
        <translation>每月最多奖励几位好友（空为不限）</translation>
    </message>
    <message>
        <source>For friends&apos; orders from today on; what was given stays.</source>
        <translation>对今天起好友的订单生效；已发放的不变。</translation>
    </message>
    <message>
        <source>When part of the order is refunded</source>
        <translation>订单部分退款时</translation>
    </message>
    <message>
        <source>These are whole numbers, as 200.</source>
        <translation>请填整数，例如 200。</translation>
    </message>
    <message>
        <source>A friend who used the card brings at least what any friend brings.</source>
        <translation>使用推荐卡的奖励不能低于普通首单奖励。</translation>
    </message>
    <message>
        <source>take back the same share</source>
        <translation>按比例收回</translation>
    </message>
    <message>
        <source>leave the reward</source>
        <translation>奖励不变</translation>
    </message>
    <message>
        <source>take all of it back</source>
        <translation>全部收回</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Keep working</source>
        <translation>继续做别的</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} 中的 {done}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>剩余 %Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProspectCard</name>
    <message>
        <source>What would change?</source>
        <translation>会有什么变化？</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>by the draft</source>
        <translation>按草稿</translation>
    </message>
    <message>
        <source>Yearly cost of points</source>
        <translation>每年的积分成本</translation>
    </message>
    <message>
        <source>Yearly cost of privileges</source>
        <translation>每年的权益成本</translation>
    </message>
    <message>
        <source>People who fall at the next review</source>
        <translation>下次审核时降级的人</translation>
    </message>
    <message>
        <source>As things stand today, once everybody’s next review is over.</source>
        <translation>按今天的情况，在所有人下次审核之后。</translation>
    </message>
    <message>
        <source>your own orders · {window}</source>
        <translation>您自己的订单 · {window}</translation>
    </message>
    <message>
        <source>Fall at the next review</source>
        <translation>下次审核将降级</translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} 积分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Day first, 31/12/2026</source>
        <translation>日在前，31/12/2026</translation>
    </message>
    <message>
        <source>Month first, 12/31/2026</source>
        <translation>月在前，12/31/2026</translation>
    </message>
    <message>
        <source>How the letters of the file are written</source>
        <translation>文件的文字编码</translation>
    </message>
    <message>
        <source>Letters look wrong?</source>
        <translation>文字显示不对？</translation>
    </message>
    <message>
        <source>Choose one of the two: 03/04 could be either.</source>
        <translation>请选择一种：03/04 两种都说得通。</translation>
    </message>
    <message>
        <source>Write the name of the shop, so that its orders stay apart from others.</source>
        <translation>请填写店铺名称，以便与其他店铺的订单分开。</translation>
    </message>
</context>
<context>
    <name>RateLines</name>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 条</translation>
    </message>
    <message numerus="yes">
        <source>Use {rate} in {count} more month(s) of {currency}</source>
        <translation>
            <numerusform>将 {rate} 用于 {currency} 其余 {count} 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>All orders are in your home currency.</source>
        <translation>所有订单都使用本位币。</translation>
    </message>
    <message>
        <source>{home} for 1 {currency}</source>
        <translation>{home} 兑 1 {currency}</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) wait for it and are left out of sums</source>
        <translation>
            <numerusform>{count} 个订单在等待汇率，暂不计入合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) count with it</source>
        <translation>
            <numerusform>{count} 个订单按此汇率计算</numerusform>
        </translation>
    </message>
    <message>
        <source>A rate is a number above nothing, such as 7.12.</source>
        <translation>汇率是大于零的数字，例如 7.12。</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>保留：{name}</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>保留这条</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>打开完整页面</translation>
    </message>
</context>
<context>
    <name>ReferralHead</name>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Give codes to a segment</source>
        <translation>给分群发放推荐码</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>Nobody has brought a friend yet</source>
        <translation>还没有人带来好友</translation>
    </message>
    <message>
        <source>Give customers a code of their own. A friend names it in the first order, and the program sees it when the order is imported.</source>
        <translation>给客户发放专属推荐码。好友首单时写上它，导入订单时程序就能识别。</translation>
    </message>
    <message>
        <source>Give codes to a segment</source>
        <translation>给分群发放推荐码</translation>
    </message>
    <message>
        <source>Begin the program</source>
        <translation>开始老带新</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Referral approved</source>
        <translation>已批准这条老带新</translation>
    </message>
    <message>
        <source>Referral refused</source>
        <translation>这条老带新不予奖励</translation>
    </message>
    <message>
        <source>Program saved</source>
        <translation>方案已保存</translation>
    </message>
    <message>
        <source>Picture of the card copied</source>
        <translation>卡片图片已复制</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>推荐码已复制</translation>
    </message>
</context>
<context>
    <name>Referred</name>
    <message>
        <source>Code copied</source>
        <translation>推荐码已复制</translation>
    </message>
    <message>
        <source>Code given</source>
        <translation>推荐码已发放</translation>
    </message>
</context>
<context>
    <name>ReferredCard</name>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Has brought nobody yet</source>
        <translation>还没有带来好友</translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s), who spent {money}</source>
        <translation>
            <numerusform>{count} 位好友，共消费 {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole family</source>
        <translation>完整家谱</translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s) of friends</source>
        <translation>
            <numerusform>{count} 位好友的好友</numerusform>
        </translation>
    </message>
    <message>
        <source>Card to forward</source>
        <translation>转发用卡片</translation>
    </message>
    <message>
        <source>Give a code</source>
        <translation>发放推荐码</translation>
    </message>
    <message>
        <source>Personal code</source>
        <translation>专属推荐码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制推荐码</translation>
    </message>
</context>
<context>
    <name>RegionEditor</name>
    <message>
        <source>Province, and city</source>
        <translation>省份、城市</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message numerus="yes">
        <source>{count} have none</source>
        <translation>
            <numerusform>{count} 人没有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} are so already</source>
        <translation>
            <numerusform>{count} 人本来如此</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have it already</source>
        <translation>
            <numerusform>{count} 人已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not have it</source>
        <translation>
            <numerusform>{count} 人没有这个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} do not have this text</source>
        <translation>
            <numerusform>{count} 人没有这段文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cannot</source>
        <translation>
            <numerusform>{count} 人不能</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) added: {count}</source>
        <translation>
            <numerusform>加 %Ln 个标签：{count}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceEditor</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Replace with; empty takes it away</source>
        <translation>替换为；留空则删去</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>After merging</source>
        <translation>合并之后</translation>
    </message>
    <message>
        <source>Are they the same person?</source>
        <translation>他们是同一人吗？</translation>
    </message>
    <message>
        <source>Surely the same person, {percent}%</source>
        <translation>确定是同一人 {percent}%</translation>
    </message>
    <message>
        <source>Likely the same person, {percent}%</source>
        <translation>很可能是同一人 {percent}%</translation>
    </message>
    <message>
        <source>Perhaps the same person, {percent}%</source>
        <translation>也许是同一人 {percent}%</translation>
    </message>
</context>
<context>
    <name>ReviewFoot</name>
    <message>
        <source>Not the same person</source>
        <translation>不是同一人</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>合并为一位</translation>
    </message>
    <message>
        <source>They may be the same after all</source>
        <translation>也许还是同一人</translation>
    </message>
    <message>
        <source>The next pair opens by itself</source>
        <translation>自动打开下一对</translation>
    </message>
    <message>
        <source>This e-mail is shared</source>
        <translation>这个邮箱是共用的</translation>
    </message>
    <message>
        <source>This phone is shared</source>
        <translation>这个手机号是共用的</translation>
    </message>
    <message>
        <source>A household, a dormitory, your own: it no longer joins or proposes anybody</source>
        <translation>家庭、宿舍或您自己的号码：不再用它归并或提示任何人</translation>
    </message>
</context>
<context>
    <name>RoundTripPage</name>
    <message>
        <source>The file that came back</source>
        <translation>改好的文件</translation>
    </message>
    <message>
        <source>Drop the workbook that you edited</source>
        <translation>把改好的工作簿拖到这里</translation>
    </message>
    <message>
        <source>Only cells that you edited change anything. Rows are found by the customer number, whatever their order; rows that you deleted change nobody.</source>
        <translation>只有您改过的单元格才会生效。按客户编号查找，与行的顺序无关；删掉的行不会影响任何客户。</translation>
    </message>
    <message>
        <source>What else is to know</source>
        <translation>其他说明</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <source>Cancel leaves everybody as they were.</source>
        <translation>取消后，所有客户保持原样。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>换一个文件</translation>
    </message>
    <message>
        <source>Back from Excel</source>
        <translation>从 Excel 带回</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>文件中的客户</translation>
    </message>
    <message>
        <source>Will change</source>
        <translation>将改动</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Cannot change</source>
        <translation>不能改动</translation>
    </message>
    <message>
        <source>Nothing was edited in this file</source>
        <translation>这个文件没有改动</translation>
    </message>
    <message>
        <source>Every cell is as it was, or as it is here already.</source>
        <translation>每个单元格都和导出时一样，或与现在的内容相同。</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Changing people from {file}</source>
        <translation>正在按 {file} 修改</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Drag, or Alt and the arrow keys</source>
        <translation>拖动，或按 Alt 加方向键</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Class of the rule</source>
        <translation>规则的类别</translation>
    </message>
    <message>
        <source>Rename class…</source>
        <translation>重命名类别…</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Whoever fits is</source>
        <translation>符合者归为</translation>
    </message>
    <message>
        <source>Move the rule for {name}</source>
        <translation>移动“{name}”的规则</translation>
    </message>
    <message>
        <source>The rule for {name} is on</source>
        <translation>“{name}”的规则已启用</translation>
    </message>
    <message>
        <source>Close the conditions</source>
        <translation>收起条件</translation>
    </message>
    <message>
        <source>Open the conditions</source>
        <translation>展开条件</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有。</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Add another group</source>
        <translation>再添加一组</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>通俗说明</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>剩 {count}</translation>
    </message>
    <message>
        <source>{count} fit</source>
        <translation>{count} 位</translation>
    </message>
    <message>
        <source>and</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>This rule is too large to be kept</source>
        <translation>规则太大，无法保存</translation>
    </message>
    <message>
        <source>Groups go three deep, and there can be 100 conditions.</source>
        <translation>分组最多三层，条件最多 100 条。</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Everyone else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>Rule for {name}</source>
        <translation>{name}的规则</translation>
    </message>
    <message>
        <source>{name}: everyone else</source>
        <translation>{name}：其余的人</translation>
    </message>
    <message>
        <source>everyone else</source>
        <translation>其他所有人</translation>
    </message>
</context>
<context>
    <name>RulePopup</name>
    <message>
        <source>Remove rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>At most so many points</source>
        <translation>最多多少积分</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>在多长时间内</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>A person gets at most</source>
        <translation>每位客户最多</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>was: {words}</source>
        <translation>原为：{words}</translation>
    </message>
    <message>
        <source>Change “{rule}”</source>
        <translation>修改“{rule}”</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} points per {money} of goods</source>
        <translation>
            <numerusform>每消费 {money} 得 {count} 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>off: orders earn nothing</source>
        <translation>已关闭：订单不得积分</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>postage</source>
        <translation>邮费</translation>
    </message>
    <message>
        <source>all that was paid counts</source>
        <translation>付款全部计算</translation>
    </message>
    <message>
        <source>without {parts}</source>
        <translation>不含{parts}</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>{what} {times}</source>
        <translation>{what} {times}</translation>
    </message>
    <message>
        <source>{tier} reached</source>
        <translation>升至{tier}</translation>
    </message>
    <message>
        <source>{name} with {what}</source>
        <translation>{name}（含{what}）</translation>
    </message>
    <message>
        <source>{name} + {points}</source>
        <translation>{name} + {points}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Does nothing until there are tiers.</source>
        <translation>有了会员等级后才会生效。</translation>
    </message>
    <message>
        <source>Does nothing: there is no such tier.</source>
        <translation>不会生效：没有这个等级。</translation>
    </message>
    <message numerus="yes">
        <source>{count} points are {money} off</source>
        <translation>
            <numerusform>{count} 积分抵 {money}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {points}</source>
        <translation>{name}：{points}</translation>
    </message>
    <message>
        <source>costs you {money}</source>
        <translation>成本 {money}</translation>
    </message>
    <message numerus="yes">
        <source>{count} to give away</source>
        <translation>
            <numerusform>还有 {count} 份</numerusform>
        </translation>
    </message>
    <message>
        <source>from {points} on</source>
        <translation>{points} 分起用</translation>
    </message>
    <message>
        <source>at most {points} an order</source>
        <translation>每单最多 {points}</translation>
    </message>
    <message>
        <source>at most {percent}% of an order</source>
        <translation>最多抵订单的 {percent}%</translation>
    </message>
    <message>
        <source>as the tiers say</source>
        <translation>按会员等级</translation>
    </message>
    <message>
        <source>on the day, once a year</source>
        <translation>生日当天，每年一次</translation>
    </message>
    <message>
        <source>once per person</source>
        <translation>每人一次</translation>
    </message>
    <message>
        <source>once a year at most</source>
        <translation>每年最多一次</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>手动发放</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>仅{days}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>到{day}</translation>
    </message>
    <message>
        <source>at most {points} a day</source>
        <translation>每天最多 {points}</translation>
    </message>
    <message>
        <source>at most {points} a month</source>
        <translation>每月最多 {points}</translation>
    </message>
    <message numerus="yes">
        <source>waits {count} days</source>
        <translation>
            <numerusform>等待 {count} 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesHead</name>
    <message>
        <source>Tiers and rules</source>
        <translation>等级与规则</translation>
    </message>
    <message>
        <source>Drop draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Start version {number}…</source>
        <translation>启用版本 {number}…</translation>
    </message>
    <message>
        <source>Draft of version {number}</source>
        <translation>版本 {number} 的草稿</translation>
    </message>
    <message>
        <source>{draft} · saved {time}</source>
        <translation>{draft} · {time} 已保存</translation>
    </message>
    <message>
        <source>Version {number}, good since {day}</source>
        <translation>版本 {number}，{day}起有效</translation>
    </message>
    <message>
        <source>Version {number}, good from {day} on</source>
        <translation>版本 {number}，将于{day}起有效</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Points are off</source>
        <translation>积分未开启</translation>
    </message>
    <message>
        <source>Orders that would earn otherwise…</source>
        <translation>积分会不同的订单…</translation>
    </message>
    <message>
        <source>Cancel leaves the rules as they were.</source>
        <translation>取消后规则保持不变。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Customers get no points yet</source>
        <translation>客户还没有积分</translation>
    </message>
    <message>
        <source>This is a proposal. Change what you like, then start it for a day.</source>
        <translation>这是一份建议。按需修改，然后选定日期启用。</translation>
    </message>
    <message>
        <source>The draft was dropped</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Version {number} is being started</source>
        <translation>正在启用第{number}版</translation>
    </message>
    <message>
        <source>Everybody’s tier and every order are looked at</source>
        <translation>正在核对每位客户的等级和每笔订单</translation>
    </message>
    <message>
        <source>Version {number} is started</source>
        <translation>版本 {number} 已启用</translation>
    </message>
    <message>
        <source>Stopped: the rules are as they were</source>
        <translation>已停止：规则保持不变</translation>
    </message>
</context>
<context>
    <name>RulesWork</name>
    <message>
        <source>How points are earned</source>
        <translation>怎样获得积分</translation>
    </message>
    <message>
        <source>What points are given for</source>
        <translation>积分可以兑换什么</translation>
    </message>
</context>
<context>
    <name>SaidPopup</name>
    <message>
        <source>What they said about messages</source>
        <translation>消息许可记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was said yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Proof: {proof}</source>
        <translation>凭据：{proof}</translation>
    </message>
</context>
<context>
    <name>SavePopup</name>
    <message>
        <source>Name of the segment</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>Show it as a tab</source>
        <translation>显示为标签页</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove “{view}”</source>
        <translation>移除“{view}”</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>存为分群</translation>
    </message>
    <message>
        <source>Rename this segment</source>
        <translation>重命名此分群</translation>
    </message>
</context>
<context>
    <name>ScopeField</name>
    <message>
        <source>What it is for</source>
        <translation>适用商品</translation>
    </message>
    <message>
        <source>Everything, or add a product…</source>
        <translation>全部商品，或添加指定商品…</translation>
    </message>
</context>
<context>
    <name>SegmentDeeds</name>
    <message>
        <source>“{name}” stands above the list</source>
        <translation>“{name}”已显示在列表上方</translation>
    </message>
    <message>
        <source>“{name}” stands above the list no longer</source>
        <translation>“{name}”不再显示在列表上方</translation>
    </message>
    <message>
        <source>The segment “{name}” is gone</source>
        <translation>分群“{name}”已删除</translation>
    </message>
    <message>
        <source>“{name}” asks again what it did at first</source>
        <translation>“{name}”已恢复为原来的规则</translation>
    </message>
    <message>
        <source>Keep the people of today as a list</source>
        <translation>把今天的人存为名单</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>The list “{name}” is kept as it is today</source>
        <translation>名单“{name}”已按今天的样子保存</translation>
    </message>
</context>
<context>
    <name>SegmentPage</name>
    <message>
        <source>Start from a ready-made segment</source>
        <translation>从现成分群开始</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>This rule can only be looked at</source>
        <translation>此规则只能查看</translation>
    </message>
    <message>
        <source>It is damaged: what is kept of it can no longer be read.</source>
        <translation>规则已损坏：保存的内容无法再读取。</translation>
    </message>
    <message>
        <source>It asks for {names}, which this version does not know.</source>
        <translation>它用到了本版本不认识的 {names}。</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>不保存就离开？</translation>
    </message>
    <message>
        <source>What you changed in “{name}”</source>
        <translation>您对“{name}”的修改</translation>
    </message>
    <message>
        <source>The segment as it was, and everybody&apos;s record</source>
        <translation>原来的分群，以及所有客户资料</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>不保存并离开</translation>
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
        <translation>为什么是这个数</translation>
    </message>
    <message>
        <source>They spent {amount} in the last 12 months.</source>
        <translation>他们近 12 个月消费 {amount}。</translation>
    </message>
    <message>
        <source>ready-made</source>
        <translation>现成</translation>
    </message>
    <message>
        <source>changed by you</source>
        <translation>您修改过</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>可修改</translation>
    </message>
    <message>
        <source>frozen list</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>a tab of the list</source>
        <translation>显示为列表标签页</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>would not be in it today</source>
        <translation>今天已不符合的人</translation>
    </message>
    <message>
        <source>would join it today</source>
        <translation>今天会加入的人</translation>
    </message>
    <message>
        <source>Show in list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Show as tab</source>
        <translation>显示为标签页</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>No longer a tab</source>
        <translation>取消标签页</translation>
    </message>
    <message>
        <source>The chosen segment</source>
        <translation>选中的分群</translation>
    </message>
</context>
<context>
    <name>SegmentStates</name>
    <message>
        <source>Show all segments</source>
        <translation>显示全部分群</translation>
    </message>
    <message>
        <source>Nothing of your own yet</source>
        <translation>还没有自己的分群</translation>
    </message>
    <message>
        <source>A segment is a question about your customers, kept by name and always up to date.</source>
        <translation>分群是一个有名字的客户提问，答案始终是最新的。</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>No segment holds “{text}”</source>
        <translation>没有包含“{text}”的分群</translation>
    </message>
</context>
<context>
    <name>SegmentsHead</name>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>比较两个</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>counted {time}, live</source>
        <translation>{time} 统计，实时</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>Edit {count} people</source>
        <translation>
            <numerusform>批量修改 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change {count} people</source>
        <translation>
            <numerusform>修改 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing {count} people</source>
        <translation>
            <numerusform>正在修改 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people changed</source>
        <translation>
            <numerusform>已修改 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people cannot change</source>
        <translation>
            <numerusform>{count} 人不能改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people cannot have every change</source>
        <translation>
            <numerusform>{count} 人有的内容不能改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln people</source>
        <translation>
            <numerusform>修改 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people changed from {file}</source>
        <translation>
            <numerusform>已按 {file} 修改 %Ln 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are not in the file any more; they stay as they are.</source>
        <translation>
            <numerusform>文件里少了 %Ln 位客户，他们保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values would lose characters that Excel cannot hold, because they were edited.</source>
        <translation>
            <numerusform>有 %Ln 个改过的值会丢失 Excel 存不下的字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not ours are left out: {columns}</source>
        <translation>不认识的列不会读取：{columns}</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>several rows together</source>
        <translation>多行合计</translation>
    </message>
    <message numerus="yes">
        <source>Which columns of {count} customer(s)?</source>
        <translation>
            <numerusform>{count} 位客户的哪些列？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) to edit in Excel</source>
        <translation>
            <numerusform>用 Excel 修改 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) as they are listed</source>
        <translation>
            <numerusform>按列表导出 {count} 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entry(s) as they are listed</source>
        <translation>
            <numerusform>所列的 {count} 条流水</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {file}</source>
        <translation>
            <numerusform>已把 {count} 位客户写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) written to {file}. Edit it, save it, drop it here.</source>
        <translation>
            <numerusform>已把 {count} 位客户写入 {file}。改好、保存，再拖回这里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) written to {file}</source>
        <translation>
            <numerusform>已把 {count} 行写入 {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cell(s) lost characters that the file cannot hold.</source>
        <translation>
            <numerusform>有 {count} 个单元格丢失了文件存不下的字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <translation>要永久清除{name}吗？</translation>
    </message>
    <message>
        <source>Erase customer no. {number} for good?</source>
        <translation>要永久清除编号 {number} 的客户吗？</translation>
    </message>
    <message numerus="yes">
        <source>{count} name(s)</source>
        <translation>
            <numerusform>姓名 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} account(s)</source>
        <translation>
            <numerusform>账号 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} phone(s)</source>
        <translation>
            <numerusform>手机 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} e-mail(s)</source>
        <translation>
            <numerusform>邮箱 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} address(es)</source>
        <translation>
            <numerusform>地址 {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message numerus="yes">
        <source>in kept rows of {count} import(s)</source>
        <translation>
            <numerusform>{count} 次导入的搁置行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {count} frozen list(s)</source>
        <translation>
            <numerusform>{count} 份冻结名单</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere they stand, in the search, too</source>
        <translation>出现的所有地方都会清除，包括搜索索引</translation>
    </message>
    <message>
        <source>also {places}</source>
        <translation>同时清除 {places} 中的记录</translation>
    </message>
    <message numerus="yes">
        <source>{count} note(s)</source>
        <translation>
            <numerusform>备注 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} fact(s) and own value(s)</source>
        <translation>
            <numerusform>特征与自定义字段 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} history line(s)</source>
        <translation>
            <numerusform>历史记录 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) without a name</source>
        <translation>
            <numerusform>{count} 笔订单不再有姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s), {money}, without a name</source>
        <translation>
            <numerusform>{count} 笔订单、{money}，不含姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more day(s)</source>
        <translation>
            <numerusform>另外 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies from before still hold the data, with the one made now: {days}. If one is restored, the erasure is done again.</source>
        <translation>
            <numerusform>连同现在所做的备份，仍有 {count} 份备份含有这些数据：{days}。恢复其中任何一份时会再次清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the class</source>
        <translation>设置类别</translation>
    </message>
    <message numerus="yes">
        <source>Set the class of {count} people</source>
        <translation>
            <numerusform>设置 {count} 人的类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the class of {count} people</source>
        <translation>
            <numerusform>正在设置 {count} 人的类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class of {count} people set</source>
        <translation>
            <numerusform>已设置 {count} 人的类别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>显示全部 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See {count}</source>
        <translation>
            <numerusform>查看 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was set by hand yet.</source>
        <translation>还没有人是手动设置的。</translation>
    </message>
    <message numerus="yes">
        <source>{count} people were set by hand.</source>
        <translation>
            <numerusform>{count} 人是手动设置的。</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule says otherwise for any of them.</source>
        <translation>对他们没有规则有不同意见。</translation>
    </message>
    <message numerus="yes">
        <source>For {count} of them a rule says otherwise; they are only suggested.</source>
        <translation>
            <numerusform>其中 {count} 人规则另有判断，只作建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide {count} people</source>
        <translation>
            <numerusform>隐藏 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people hidden</source>
        <translation>
            <numerusform>已隐藏 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>impossible phone number, no other contact</source>
        <translation>电话号码不存在，且无其他联系方式</translation>
    </message>
    <message>
        <source>only closed orders</source>
        <translation>只有已关闭的订单</translation>
    </message>
    <message>
        <source>e-mail came back twice, no other contact</source>
        <translation>邮件两次被退回，且无其他联系方式</translation>
    </message>
    <message>
        <source>own tests only</source>
        <translation>只有自己的测试订单</translation>
    </message>
    <message>
        <source>no condition yet: fits nobody</source>
        <translation>还没有条件：不符合任何人</translation>
    </message>
    <message numerus="yes">
        <source>to {count} customer(s)</source>
        <translation>
            <numerusform>共 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) hold it</source>
        <translation>
            <numerusform>{count} 人持有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) used it</source>
        <translation>
            <numerusform>{count} 人用过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} can still use it</source>
        <translation>
            <numerusform>{count} 人还可使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} by hand</source>
        <translation>
            <numerusform>{count} 次手工登记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give to {count} customer(s)</source>
        <translation>
            <numerusform>发放给 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hold it already and keep their code</source>
        <translation>
            <numerusform>{count} 人已持有，券码不变</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody here holds it already.</source>
        <translation>这里的人都已持有。</translation>
    </message>
    <message numerus="yes">
        <source>{name} given to {count} customer(s)</source>
        <translation>
            <numerusform>{name} 已发放给 {count} 位客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetTierPopup</name>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>End of next year</source>
        <translation>明年年底</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Set the tier by hand</source>
        <translation>手动设定等级</translation>
    </message>
    <message numerus="yes">
        <source>Set the tier of {count} customer(s)</source>
        <translation>
            <numerusform>设定 {count} 位客户的等级</numerusform>
        </translation>
    </message>
    <message>
        <source>Note, for yourself</source>
        <translation>备注（仅自己可见）</translation>
    </message>
    <message>
        <source>A higher tier that orders reach still counts. Then the orders decide.</source>
        <translation>若订单达到更高等级仍然有效；到期后恢复按订单计算。</translation>
    </message>
    <message>
        <source>The last day is today or later, as 2026-12-31.</source>
        <translation>最后一天须为今天或之后，如 2026-12-31。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>最近备份：{when}</translation>
    </message>
    <message>
        <source>The business is called {name} now</source>
        <translation>店铺名称已改为 {name}</translation>
    </message>
    <message>
        <source>Your business</source>
        <translation>您的店铺</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Home time zone</source>
        <translation>所在时区</translation>
    </message>
    <message>
        <source>Home currency</source>
        <translation>本位币</translation>
    </message>
    <message>
        <source>Fixed with the first import.</source>
        <translation>首次导入后不再改变。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Copied before imports and large edits, and when the program closes</source>
        <translation>在导入和大量修改之前、以及关闭软件时自动备份</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes are saved at once</source>
        <translation>更改立即生效</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>Percent of all</source>
        <translation>占全部的百分比</translation>
    </message>
    <message>
        <source>Take other people</source>
        <translation>换一批人</translation>
    </message>
</context>
<context>
    <name>ShopLines</name>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shops appear here with their first file.</source>
        <translation>导入第一个文件后，店铺会显示在这里。</translation>
    </message>
    <message>
        <source>Name of the shop {shop}</source>
        <translation>店铺 {shop} 的名称</translation>
    </message>
    <message>
        <source>Time zone of the files of {shop}</source>
        <translation>{shop} 的文件所用时区</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Everywhere</source>
        <translation>任何页面</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>In Duplicates</source>
        <translation>在重复客户中</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最近动态</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open full page</source>
        <translation>打开完整页面</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Next order was expected on {day}, usually every {gap}</source>
        <translation>原本预计 {day} 再次下单，通常每隔 {gap}</translation>
    </message>
    <message>
        <source>Next order expected on {day}, usually every {gap}</source>
        <translation>预计 {day} 再次下单，通常每隔 {gap}</translation>
    </message>
</context>
<context>
    <name>SideWords</name>
    <message>
        <source>action {number}</source>
        <translation>第 {number} 号操作</translation>
    </message>
    <message numerus="yes">
        <source>{count} change(s)</source>
        <translation>
            <numerusform>{count} 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} customer(s)</source>
        <translation>
            <numerusform>显示这 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who go back</source>
        <translation>
            <numerusform>查看将还原的 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who stay</source>
        <translation>
            <numerusform>查看保持不变的 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the {count} who were left</source>
        <translation>
            <numerusform>查看未还原的 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>Kept aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Its file brings it in again: import it once more.</source>
        <translation>要恢复，请把原文件再导入一次。</translation>
    </message>
    <message>
        <source>If you undo now</source>
        <translation>如果现在撤销</translation>
    </message>
    <message>
        <source>What it brought in goes, what it changed goes back. What something later stands on stays and is listed.</source>
        <translation>带进来的会移除，改动的会还原。之后的记录所依赖的会保留并列出。</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>It gets its value from before, and what counts with it follows.</source>
        <translation>会恢复之前的值，相关统计随之更新。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切恢复原样。</translation>
    </message>
    <message numerus="yes">
        <source>{count} had been changed since ({names}) and were left.</source>
        <translation>
            <numerusform>{count} 位之后又改过（{names}），保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everybody went back</source>
        <translation>有人没有还原</translation>
    </message>
    <message numerus="yes">
        <source>Undo for {count} customer(s)</source>
        <translation>
            <numerusform>为 {count} 位客户撤销</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) go back.</source>
        <translation>
            <numerusform>{count} 位客户会还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed since ({names}): they stay and are listed.</source>
        <translation>
            <numerusform>{count} 位之后又改过（{names}）：保持现状并列出。</numerusform>
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
        <translation>编辑</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Tiers and rules</source>
        <translation>等级与规则</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
</context>
<context>
    <name>SoonBanner</name>
    <message>
        <source>Show these customers</source>
        <translation>查看这些客户</translation>
    </message>
    <message>
        <source>Points expire, {day}</source>
        <translation>积分即将过期（{day}）</translation>
    </message>
    <message>
        <source>Kept as a list</source>
        <translation>已存为名单</translation>
    </message>
    <message>
        <source>Points expire soon</source>
        <translation>积分即将过期</translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>What others came from</source>
        <translation>其他客户的来源</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>SpendPopup</name>
    <message>
        <source>Redeem points</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>The tier that the customer has is kept for one more period after the day on which it would end. Then the orders decide again.</source>
        <translation>客户现有的会员等级在原到期日之后再保留一个周期，之后重新由订单决定。</translation>
    </message>
    <message>
        <source>Which coupon</source>
        <translation>哪张优惠券</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>No coupons yet</source>
        <translation>还没有优惠券</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>are so much money off</source>
        <translation>抵多少金额</translation>
    </message>
    <message>
        <source>What it costs you</source>
        <translation>你的成本</translation>
    </message>
    <message>
        <source>At least so many points</source>
        <translation>最少使用积分</translation>
    </message>
    <message>
        <source>At most for one order</source>
        <translation>每单最多积分</translation>
    </message>
    <message>
        <source>At most percent of an order</source>
        <translation>最多抵订单的百分比</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many there are; empty: no end</source>
        <translation>数量；不填即不限</translation>
    </message>
    <message>
        <source>For</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What the order costs</source>
        <translation>订单金额</translation>
    </message>
    <message>
        <source>All {points}</source>
        <translation>全部 {points}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>For which order</source>
        <translation>用于哪个订单</translation>
    </message>
    <message>
        <source>None yet: the code is written into it</source>
        <translation>还没有：下单时写上券码</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Can be spent: {before} → {after}</source>
        <translation>可用：{before} → {after}</translation>
    </message>
    <message>
        <source>{name}: {points} points</source>
        <translation>{name}：{points} 积分</translation>
    </message>
    <message>
        <source>{money} off</source>
        <translation>抵扣 {money}</translation>
    </message>
    <message>
        <source>An amount of money, such as 128.00</source>
        <translation>请输入金额，例如 128.00</translation>
    </message>
    <message>
        <source>A whole number of points, from 1 to 100,000,000</source>
        <translation>请输入 1 到 100,000,000 之间的整数</translation>
    </message>
    <message>
        <source>Only {available} can be spent</source>
        <translation>最多只能兑换 {available}</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>手动设定…</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Mark as used</source>
        <translation>记为已用</translation>
    </message>
    <message>
        <source>{privilege} was used</source>
        <translation>使用了“{privilege}”</translation>
    </message>
    <message>
        <source>Note that it was used today</source>
        <translation>记录今天已使用</translation>
    </message>
    <message>
        <source>Tier set to {tier}</source>
        <translation>等级已设为{tier}</translation>
    </message>
    <message>
        <source>The tier follows the orders again</source>
        <translation>等级恢复按订单计算</translation>
    </message>
    <message>
        <source>Noted: {privilege} was used</source>
        <translation>已记录：使用了“{privilege}”</translation>
    </message>
</context>
<context>
    <name>StartPopup</name>
    <message>
        <source>Day, as 2026-01-31</source>
        <translation>日期，如 2026-01-31</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>A day has a year, a month and a day, such as 2026-01-31.</source>
        <translation>日期要有年、月、日，如 2026-01-31。</translation>
    </message>
    <message>
        <source>Orders since {day} that have earned nothing yet earn by it, too.</source>
        <translation>{day}以来还没得积分的订单也按它计算。</translation>
    </message>
    <message>
        <source>Orders of today and later earn by it.</source>
        <translation>今天及以后的订单按它计算。</translation>
    </message>
    <message>
        <source>Orders from {day} on earn by it; until then all stays as it is.</source>
        <translation>{day}起的订单按它计算；在那之前一切不变。</translation>
    </message>
    <message>
        <source>Start version {number}</source>
        <translation>启用版本 {number}</translation>
    </message>
    <message>
        <source>From when is version {number} good?</source>
        <translation>版本 {number} 从哪天起有效？</translation>
    </message>
    <message>
        <source>What was earned stays as it is, and points that are there keep the better day. Undo takes the version back; what orders earned by it is then listed.</source>
        <translation>已得的积分不变，现有积分保留较好的有效期。撤销会收回此版本；订单按它得到的积分会列出供你处理。</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Points statement</source>
        <translation>积分对账单</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>使用的语言</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the statement</source>
        <translation>保存对账单</translation>
    </message>
    <message>
        <source>The statement is saved in {file}</source>
        <translation>对账单已保存到 {file}</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>points of {customer}</source>
        <translation>积分 {customer}</translation>
    </message>
    <message>
        <source>It could not be saved</source>
        <translation>无法保存</translation>
    </message>
</context>
<context>
    <name>StatementSpeech</name>
    <message>
        <source>Points of {name} (customer {number})</source>
        <translation>{name} 的积分（客户编号 {number}）</translation>
    </message>
    <message>
        <source>Can be spent: {available}. Pending: {pending}.</source>
        <translation>可用：{available}。待生效：{pending}。</translation>
    </message>
    <message>
        <source>Owed: {points}.</source>
        <translation>欠分：{points}。</translation>
    </message>
    <message>
        <source>Next to expire: {points} on {day}.</source>
        <translation>最近到期：{points} 积分，{day}。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
</context>
<context>
    <name>StoreSpeech</name>
    <message>
        <source>Everything is in order.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Copied: {name} (customers: {people}, orders: {orders})</source>
        <translation>已备份：{name}（{people} 位客户，{orders} 个订单）</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>已恢复：{name}</translation>
    </message>
    <message>
        <source>The window that has the business open was closed before it answered. Look there what was done.</source>
        <translation>打开该店铺的窗口在给出结果之前被关闭了。请在窗口中查看已完成的操作。</translation>
    </message>
    <message>
        <source>The pictures are in {folder}</source>
        <translation>图片保存在 {folder}</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Column headings</source>
        <translation>列标题</translation>
    </message>
</context>
<context>
    <name>TablesPart</name>
    <message>
        <source>Which tables, whole?</source>
        <translation>完整导出哪些表格？</translation>
    </message>
    <message>
        <source>Everything you have, hidden customers among it: one sheet for each table, or a zip with one CSV for each.</source>
        <translation>您的全部数据，含已隐藏的客户：每张表一个工作表，或每张表一个 CSV 的压缩包。</translation>
    </message>
</context>
<context>
    <name>TagChips</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Take the tag “{tag}” off</source>
        <translation>去掉标签「{tag}」</translation>
    </message>
</context>
<context>
    <name>TagPopup</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>新标签或已有标签</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>移除标签</translation>
    </message>
</context>
<context>
    <name>TagsEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>New or known tag</source>
        <translation>新标签或已有标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Delete takes it off</source>
        <translation>按 Delete 键去掉</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>New value</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
</context>
<context>
    <name>TextValues</name>
    <message>
        <source>one, another</source>
        <translation>一个，另一个</translation>
    </message>
    <message>
        <source>A*n? with * and ?</source>
        <translation>A*n?（* 和 ? 代表任意字）</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>TierCards</name>
    <message>
        <source>Tiers</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Change the tiers</source>
        <translation>更改会员等级</translation>
    </message>
</context>
<context>
    <name>TierPopup</name>
    <message>
        <source>Name of the tier</source>
        <translation>等级名称</translation>
    </message>
    <message>
        <source>Remove tier</source>
        <translation>移除等级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>TierRow</name>
    <message>
        <source>was {amount}</source>
        <translation>原为 {amount}</translation>
    </message>
    <message>
        <source>Something special</source>
        <translation>专属权益</translation>
    </message>
    <message>
        <source>first order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>{tier} is reached at</source>
        <translation>{tier}的门槛</translation>
    </message>
    <message>
        <source>Points of {tier} are multiplied by</source>
        <translation>{tier}的积分倍数</translation>
    </message>
    <message>
        <source>Add a privilege to {tier}</source>
        <translation>为{tier}添加权益</translation>
    </message>
    <message>
        <source>Change {tier}</source>
        <translation>更改{tier}</translation>
    </message>
</context>
<context>
    <name>TiersCard</name>
    <message>
        <source>What counts</source>
        <translation>计算依据</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>统计时段</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Propose tiers from your orders</source>
        <translation>根据您的订单建议等级</translation>
    </message>
    <message>
        <source>Add tier</source>
        <translation>添加等级</translation>
    </message>
    <message>
        <source>How long a tier is kept</source>
        <translation>等级保留多久</translation>
    </message>
    <message>
        <source>counted on</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>No tiers yet. With tiers good customers earn more and get privileges.</source>
        <translation>还没有会员等级。有了等级，好客户可以获得更多积分并享受权益。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Points ×</source>
        <translation>积分倍数</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>等级 {number}</translation>
    </message>
</context>
<context>
    <name>TiersPart</name>
    <message>
        <source>Who falls</source>
        <translation>会降级的人</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>查看这些客户</translation>
    </message>
    <message>
        <source>Would fall by {day}</source>
        <translation>{day} 时会降级的客户</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the notice</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>Import the order list from your shop. Names, orders and products are filled in from one file.</source>
        <translation>导入店铺的订单列表，姓名、订单和商品会从一个文件中读入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait for an exchange rate</source>
        <translation>
            <numerusform>%Ln 笔订单等待汇率</numerusform>
        </translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>早上好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>最近导入</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>您的店铺</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>实收金额</translation>
    </message>
</context>
<context>
    <name>Trade</name>
    <message>
        <source>Rate saved: {rate}</source>
        <translation>汇率已保存：{rate}</translation>
    </message>
    <message>
        <source>All orders in {currency} count now</source>
        <translation>{currency} 订单现已全部计入</translation>
    </message>
    <message>
        <source>The shop is called {name} now</source>
        <translation>店铺现在叫 {name}</translation>
    </message>
    <message>
        <source>Files of {shop} are read in this zone from now on</source>
        <translation>今后按此时区读取 {shop} 的文件</translation>
    </message>
    <message>
        <source>Orders of {account} count nowhere</source>
        <translation>{account} 的订单不再计入</translation>
    </message>
    <message>
        <source>Orders of {account} count again</source>
        <translation>{account} 的订单重新计入</translation>
    </message>
    <message>
        <source>29 February counts as {day} in other years</source>
        <translation>其他年份的2月29日算作{day}</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>Points in a year</source>
        <translation>一年的积分</translation>
    </message>
    <message>
        <source>People who get some</source>
        <translation>获得积分的人数</translation>
    </message>
    <message>
        <source>What they are worth</source>
        <translation>折合金额</translation>
    </message>
    <message>
        <source>Points people have now</source>
        <translation>客户现有积分</translation>
    </message>
    <message>
        <source>Points by month</source>
        <translation>每月积分</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>With the first orders you see here what rules would have given.</source>
        <translation>有了订单后，这里会显示规则会发放多少积分。</translation>
    </message>
    <message>
        <source>your own orders of the last 365 days</source>
        <translation>最近 365 天自己的订单</translation>
    </message>
    <message>
        <source>What would change?</source>
        <translation>会有什么变化？</translation>
    </message>
    <message>
        <source>Would get points by these rules</source>
        <translation>按此规则会得到积分</translation>
    </message>
    <message>
        <source>now {number}</source>
        <translation>现在 {number}</translation>
    </message>
    <message>
        <source>no money off</source>
        <translation>不抵现</translation>
    </message>
</context>
<context>
    <name>UndoNotices</name>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message numerus="yes">
        <source>{count} were changed since and stay.</source>
        <translation>
            <numerusform>{count} 条之后又改过，保持现状。</numerusform>
        </translation>
    </message>
    <message>
        <source>This setting was changed since and stays as it is.</source>
        <translation>这项设置之后又改过，保持现状。</translation>
    </message>
    <message>
        <source>The setting is as it was said.</source>
        <translation>设置已重新生效。</translation>
    </message>
    <message>
        <source>The setting is as it was before.</source>
        <translation>设置已恢复到之前的值。</translation>
    </message>
    <message numerus="yes">
        <source>The rules are others now: {count} orders would earn otherwise</source>
        <translation>
            <numerusform>规则已变：{count} 笔订单的积分会不同</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the differences</source>
        <translation>查看差异</translation>
    </message>
    <message>
        <source>The last step is “{what}”. Undo all of it?</source>
        <translation>上一步是“{what}”，要整个撤销吗？</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>An import comes in again with its file: import it once more.</source>
        <translation>撤销的导入要用原文件恢复：请再导入一次。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
</context>
<context>
    <name>UndoneCard</name>
    <message>
        <source>What taking back did</source>
        <translation>撤销的结果</translation>
    </message>
    <message>
        <source>{count} kept, because you changed them since</source>
        <translation>保留 {count} 项，因为您之后改过</translation>
    </message>
    <message>
        <source>{count} emptied: something that must stay points to them</source>
        <translation>清空 {count} 项：仍有必须保留的内容指向它们</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 等 {count} 项</translation>
    </message>
</context>
<context>
    <name>UsedPopup</name>
    <message>
        <source>With which order was it used?</source>
        <translation>用在哪个订单？</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>The first is larger than the second.</source>
        <translation>前一个值大于后一个值。</translation>
    </message>
</context>
<context>
    <name>ValuesPopup</name>
    <message>
        <source>Whose values are shown</source>
        <translation>显示谁的值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The records say the same in every field.</source>
        <translation>各条记录在每个字段中都相同。</translation>
    </message>
    <message>
        <source>no.&#xa0;{number}</source>
        <translation>编号&#xa0;{number}</translation>
    </message>
</context>
<context>
    <name>VersionsPopup</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>版本 {number}</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>for orders from {day} on</source>
        <translation>适用于{day}起的订单</translation>
    </message>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>started {moment} by {whom}</source>
        <translation>{moment} 由{whom}启用</translation>
    </message>
    <message>
        <source>Take as draft</source>
        <translation>用作草稿</translation>
    </message>
    <message>
        <source>Take version {number} as draft</source>
        <translation>把版本 {number} 用作草稿</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>A segment of your own</source>
        <translation>您自己的分群</translation>
    </message>
    <message>
        <source>Right click or F2 renames it, Ctrl+Shift with the arrows moves it</source>
        <translation>右键或 F2 重命名，Ctrl+Shift+方向键移动</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>存为分群</translation>
    </message>
</context>
<context>
    <name>ViewWork</name>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Change the rule…</source>
        <translation>修改规则…</translation>
    </message>
    <message>
        <source>No longer a tab</source>
        <translation>取消标签页</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“{view}” is a segment now</source>
        <translation>“{view}”已存为分群</translation>
    </message>
    <message>
        <source>“{view}” is kept as the list of these people</source>
        <translation>“{view}”已作为这些客户的名单保存</translation>
    </message>
    <message>
        <source>The segment is called “{view}” now</source>
        <translation>分群现在叫“{view}”</translation>
    </message>
    <message>
        <source>“{view}” is no longer a tab</source>
        <translation>“{view}”不再是标签页</translation>
    </message>
    <message>
        <source>The segment “{view}” is gone</source>
        <translation>分群“{view}”已删除</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>The views stand in another order</source>
        <translation>视图顺序已调整</translation>
    </message>
</context>
<context>
    <name>VoucherPopup</name>
    <message>
        <source>Voucher</source>
        <translation>兑换券</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>发送内容</translation>
    </message>
    <message>
        <source>Send it to the customer. The code leads to this entry in the ledger.</source>
        <translation>请发给客户。在积分流水中搜索券码即可找到这笔兑换。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>WalletWork</name>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>无需更改：原本就是这样</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Drop your shop’s order file here</source>
        <translation>把店铺的订单文件拖到这里</translation>
    </message>
    <message>
        <source>Excel or CSV, as your shop saves it. Customers, orders and products are read from one file. You see every row before anything is saved.</source>
        <translation>Excel 或 CSV，店铺导出后原样即可。客户、订单和商品一次读入；保存之前，每一行都先给您看。</translation>
    </message>
    <message>
        <source>Taobao · Tmall</source>
        <translation>淘宝 · 天猫</translation>
    </message>
    <message>
        <source>Rakuten</source>
        <translation>乐天</translation>
    </message>
    <message>
        <source>any table</source>
        <translation>任意表格</translation>
    </message>
    <message>
        <source>{file} waits: name your business, then press Enter</source>
        <translation>{file} 已收到：请填写店铺名称，然后按回车</translation>
    </message>
    <message numerus="yes">
        <source>{file} and %Ln more wait: name your business, then press Enter</source>
        <translation>
            <numerusform>已收到 {file} 和另外 %Ln 个文件：请填写店铺名称，然后按回车</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome. Let’s start with your customers.</source>
        <translation>欢迎。先把您的客户接进来。</translation>
    </message>
    <message>
        <source>Everything stays on this computer: no account, no internet needed.</source>
        <translation>所有数据都留在这台电脑上：不用注册，也不用联网。</translation>
    </message>
    <message>
        <source>Time zone and currency are proposed from this computer. Days and sums are counted in them; they are fixed with the first import.</source>
        <translation>时区和货币按这台电脑的设置建议，日期与金额都按它计算；首次导入后不再改变。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>先试试示例店铺</translation>
    </message>
    <message>
        <source>Invented customers and 3 years of orders. Left with one click.</source>
        <translation>虚构的客户、3 年订单，一键即可离开。</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>You used the program before, here or on another computer.</source>
        <translation>以前用过本软件（这台或另一台电脑）。</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>字号与对比度</translation>
    </message>
    <message>
        <source>A copy is made every day. Your shop is one file that you can take.</source>
        <translation>每天自动备份；您的店铺就是一个可以带走的文件。</translation>
    </message>
    <message>
        <source>Copies of a shop</source>
        <translation>店铺备份</translation>
    </message>
</context>
<context>
    <name>WhereLine</name>
    <message>
        <source>What of the order</source>
        <translation>订单的哪一项</translation>
    </message>
    <message>
        <source>How to compare</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删除这一行</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>姓名假名</translation>
    </message>
    <message>
        <source>as in “Dear Xiaomei”</source>
        <translation>如：小梅</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Kana and company</source>
        <translation>假名和公司</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>是谁</translation>
    </message>
</context>
<context>
    <name>WorkBand</name>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复客户</translation>
    </message>
    <message>
        <source>Merging all certain pairs</source>
        <translation>正在合并确定重复</translation>
    </message>
</context>
<context>
    <name>YesNoValues</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>_Address</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>read as {place}</source>
        <translation>识别为 {place}</translation>
    </message>
</context>
<context>
    <name>_Amounts</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} 笔订单</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} · {window}</source>
        <translation>{amount} · {window}</translation>
    </message>
    <message>
        <source>From the first order</source>
        <translation>首单起</translation>
    </message>
</context>
<context>
    <name>_Asked</name>
    <message numerus="yes">
        <source>{count} selected</source>
        <translation>
            <numerusform>已选 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag {count} people</source>
        <translation>
            <numerusform>给 {count} 人打标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} will get it</source>
        <translation>
            <numerusform>{count} 人会得到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} have it already</source>
        <translation>
            <numerusform>{count} 人已有</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Captions</name>
    <message>
        <source>the lines stay, their text is blanked</source>
        <translation>记录行保留，文字清空</translation>
    </message>
    <message>
        <source>so that sales and statistics stay true</source>
        <translation>销售与统计不变</translation>
    </message>
    <message>
        <source>The wish not to be written to</source>
        <translation>不再联系的意愿</translation>
    </message>
    <message>
        <source>as a fingerprint that cannot be read back; a new import will not bring the person back</source>
        <translation>存为无法还原的指纹；再次导入也不会恢复此人</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>{count} new customer(s)</source>
        <translation>
            <numerusform>{count} 位新客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new order(s)</source>
        <translation>
            <numerusform>{count} 个新订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check {count} row(s)</source>
        <translation>
            <numerusform>检查 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {count} row(s)</source>
        <translation>
            <numerusform>导入 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save {count} row(s) as Excel</source>
        <translation>
            <numerusform>把 {count} 行存为 Excel</numerusform>
        </translation>
    </message>
    <message>
        <source>See your customers</source>
        <translation>查看您的客户</translation>
    </message>
    <message numerus="yes">
        <source>See {count} new customer(s)</source>
        <translation>
            <numerusform>查看 {count} 位新客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept aside: {count} row(s) and why</source>
        <translation>
            <numerusform>搁置的 {count} 行及原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} row(s) are in. {kept} kept aside.</source>
        <translation>
            <numerusform>{count} 行已导入 {done} 行，搁置 {kept} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {count} row(s) are in.</source>
        <translation>
            <numerusform>{count} 行已全部导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more look alike. Not joined.</source>
        <translation>
            <numerusform>还有 {count} 位疑似，未合并。</numerusform>
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
            <numerusform>{count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s)</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) in a currency without a rate</source>
        <translation>
            <numerusform>{count} 个订单的货币没有汇率</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>{customers} and {orders} are as they were before the import.</source>
        <translation>{customers}和{orders}已恢复到导入前的状态。</translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) have no buyer</source>
        <translation>
            <numerusform>{count} 笔订单没有买家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entry(s)</source>
        <translation>
            <numerusform>{count} 条流水</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Post {count} difference(s)</source>
        <translation>
            <numerusform>记入 {count} 条差额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} difference(s) posted</source>
        <translation>
            <numerusform>已记入 {count} 条差额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) after sending</source>
        <translation>
            <numerusform>发送后 {count} 天内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} bought again</source>
        <translation>
            <numerusform>{count} 人已复购</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review {count} referral(s)</source>
        <translation>
            <numerusform>核对 {count} 条老带新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) in two circles, money of 12 months</source>
        <translation>
            <numerusform>两层共 {count} 人，近 12 个月消费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) got a code</source>
        <translation>
            <numerusform>已为 {count} 人发放推荐码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} had one</source>
        <translation>
            <numerusform>{count} 人已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give codes to {count} customer(s)</source>
        <translation>
            <numerusform>给 {count} 人发放推荐码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} friend(s) a month at most</source>
        <translation>
            <numerusform>每月最多 {count} 位好友</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more wait behind these</source>
        <translation>
            <numerusform>后面还有 {count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} 单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(s) each</source>
        <translation>
            <numerusform>每单 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} other receiver(s)</source>
        <translation>
            <numerusform>{count} 位其他收货人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Happened</name>
    <message numerus="yes">
        <source>{count} people have the tag “{tag}” now</source>
        <translation>
            <numerusform>{count} 人现在有标签“{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tag “{tag}” is off {count} people</source>
        <translation>
            <numerusform>已从 {count} 人移除标签“{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are in the class {name} now</source>
        <translation>
            <numerusform>{count} 人现在属于类别“{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are hidden</source>
        <translation>
            <numerusform>已隐藏 {count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people are shown again</source>
        <translation>
            <numerusform>已重新显示 {count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing was changed</source>
        <translation>已停止：没有任何更改</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>无需更改：原本就是这样</translation>
    </message>
</context>
<context>
    <name>_Lengths</name>
    <message numerus="yes">
        <source>{count} day(s)</source>
        <translation>
            <numerusform>{count} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} week(s)</source>
        <translation>
            <numerusform>{count} 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quarter(s)</source>
        <translation>
            <numerusform>{count} 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} year(s)</source>
        <translation>
            <numerusform>{count} 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Where it was said</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>chat, form, letter …</source>
        <translation>聊天、表单、信件…</translation>
    </message>
    <message>
        <source>A day looks like 2026-01-31, and is not after today.</source>
        <translation>日期的写法如 2026-01-31，且不晚于今天。</translation>
    </message>
    <message>
        <source>“{state}” counts only with a proof: write where the customer said so.</source>
        <translation>「{state}」需要凭据：请写明客户在哪里说过。</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>_Points</name>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give {count} point(s)</source>
        <translation>
            <numerusform>赠送 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take {count} point(s)</source>
        <translation>
            <numerusform>扣减 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeem {count} point(s)</source>
        <translation>
            <numerusform>兑换 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) given</source>
        <translation>
            <numerusform>已赠送 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) taken</source>
        <translation>
            <numerusform>已扣减 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) redeemed</source>
        <translation>
            <numerusform>已兑换 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A debt of {count} point(s) is forgiven</source>
        <translation>
            <numerusform>已免除 {count} 积分的欠分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s) last longer now</source>
        <translation>
            <numerusform>{count} 积分的有效期已延长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have too few</source>
        <translation>
            <numerusform>{count} 位客户积分不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) had too few and stayed as they were</source>
        <translation>
            <numerusform>{count} 位客户积分不足，未作更改</numerusform>
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
            <numerusform>第 {numbers} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rows {numbers} and {count} more.</source>
        <translation>
            <numerusform>第 {numbers} 行等，另有 {count} 行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Sentences</name>
    <message numerus="yes">
        <source>The ledger is true: all {count} entry(s) agree with every balance</source>
        <translation>
            <numerusform>账目无误：{count} 条流水与每位客户的余额一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} thing(s) in the ledger do not agree</source>
        <translation>
            <numerusform>积分流水中有 {count} 处不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points of {count} customer(s) expire within {days} days</source>
        <translation>
            <numerusform>{count} 位客户的 {points} 积分将在 {days} 天内过期</numerusform>
        </translation>
    </message>
    <message>
        <source>The first go after {day}.</source>
        <translation>最早的一批在 {day} 之后失效。</translation>
    </message>
    <message numerus="yes">
        <source>{points} of them, of {count} customer(s), within {days} days.</source>
        <translation>
            <numerusform>其中 {count} 位客户的 {points} 积分在 {days} 天内过期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over {count} balance(s)</source>
        <translation>
            <numerusform>导入 {count} 位客户的余额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} balance(s) taken over from {file}</source>
        <translation>
            <numerusform>已从 {file} 导入 {count} 位客户的余额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) have points already; these come on top</source>
        <translation>
            <numerusform>{count} 位客户已有积分，导入的积分会累加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) stand in several rows with the same last day; their points are added up</source>
        <translation>
            <numerusform>{count} 位客户有几行的到期日相同，这些积分会相加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) are left out; the reason stands beside each</source>
        <translation>
            <numerusform>{count} 行不会导入，原因见各行</numerusform>
        </translation>
    </message>
    <message>
        <source>kept to the end of the next year</source>
        <translation>保留到下一年年底</translation>
    </message>
    <message>
        <source>kept for 365 days more</source>
        <translation>再保留 365 天</translation>
    </message>
    <message>
        <source>kept to the end of the next membership year</source>
        <translation>保留到下一会员年度末</translation>
    </message>
    <message>
        <source>A refund counts at once.</source>
        <translation>退款立即生效。</translation>
    </message>
    <message>
        <source>A refund counts at the review.</source>
        <translation>退款在审核时计算。</translation>
    </message>
    <message numerus="yes">
        <source>{count} day(s) of grace.</source>
        <translation>
            <numerusform>宽限 {count} 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached at once; {kept}; then {fall}. {grace} {refunds}</source>
        <translation>达标立即升级；{kept}；之后{fall}。{grace}{refunds}</translation>
    </message>
</context>
<context>
    <name>_Shared</name>
    <message numerus="yes">
        <source>Remembered: {count} customer(s) share this phone. It joins and proposes nobody.</source>
        <translation>
            <numerusform>已记住：{count} 位客户共用这个手机号，不再用它归并或提示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remembered: {count} customer(s) share this e-mail. It joins and proposes nobody.</source>
        <translation>
            <numerusform>已记住：{count} 位客户共用这个邮箱，不再用它归并或提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message numerus="yes">
        <source>{count} time(s)</source>
        <translation>
            <numerusform>{count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} piece(s)</source>
        <translation>
            <numerusform>{count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} point(s)</source>
        <translation>
            <numerusform>{count} 积分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Titles</name>
    <message numerus="yes">
        <source>Tag “{value}” added to {count} customer(s)</source>
        <translation>
            <numerusform>给 {count} 位客户加上标签“{value}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{value}” taken from {count} customer(s)</source>
        <translation>
            <numerusform>从 {count} 位客户去掉标签“{value}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Class “{value}” for {count} customer(s)</source>
        <translation>
            <numerusform>将 {count} 位客户设为“{value}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) hidden</source>
        <translation>
            <numerusform>隐藏了 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) shown again</source>
        <translation>
            <numerusform>重新显示了 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags replaced for {count} customer(s)</source>
        <translation>
            <numerusform>替换了 {count} 位客户的标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field set for {count} customer(s)</source>
        <translation>
            <numerusform>修改了 {count} 位客户的一个字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text replaced for {count} customer(s)</source>
        <translation>
            <numerusform>替换了 {count} 位客户的文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent lowered for {count} customer(s)</source>
        <translation>
            <numerusform>下调了 {count} 位客户的接收意愿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Region “{value}” for {count} customer(s)</source>
        <translation>
            <numerusform>{count} 位客户的地区改为“{value}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A field of your own set for {count} customer(s)</source>
        <translation>
            <numerusform>设置了 {count} 位客户的自定义字段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited in Excel</source>
        <translation>
            <numerusform>用 Excel 修改了 {count} 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>A class is called “{value}” now</source>
        <translation>一个类别改称“{value}”</translation>
    </message>
    <message numerus="yes">
        <source>Class set by rules for {count} customer(s)</source>
        <translation>
            <numerusform>按规则设置了 {count} 位客户的类别</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} edited: {fields}</source>
        <translation>已编辑 {who}：{fields}</translation>
    </message>
    <message>
        <source>Edited: {fields}</source>
        <translation>已编辑：{fields}</translation>
    </message>
    <message>
        <source>A customer added by hand</source>
        <translation>手动添加了一位客户</translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited</source>
        <translation>
            <numerusform>修改了 {count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) edited: {fields}</source>
        <translation>
            <numerusform>修改了 {count} 位客户：{fields}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added by hand</source>
        <translation>手动添加了 {who}</translation>
    </message>
    <message numerus="yes">
        <source>{count} new customer(s)</source>
        <translation>
            <numerusform>新客户 {count} 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new order(s)</source>
        <translation>
            <numerusform>新订单 {count} 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} value(s) changed</source>
        <translation>
            <numerusform>改动 {count} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>points in {count} row(s)</source>
        <translation>
            <numerusform>{count} 行积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} row(s) kept aside</source>
        <translation>
            <numerusform>搁置 {count} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer record(s) erased again in a copy put back</source>
        <translation>
            <numerusform>在恢复的备份中再次清除了 {count} 条客户记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s) without a name</source>
        <translation>
            <numerusform>{count} 笔订单不再有姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} action(s)</source>
        <translation>
            <numerusform>{count} 项操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) merged into {who}</source>
        <translation>
            <numerusform>{count} 位客户合并为{who}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) merged into one</source>
        <translation>
            <numerusform>{count} 位客户合并为一位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certain pair(s) merged</source>
        <translation>
            <numerusform>合并了 {count} 对确定的重复客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E-mail of {count} customer(s) marked as shared</source>
        <translation>
            <numerusform>已将 {count} 位客户的邮箱标记为共用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Phone of {count} customer(s) marked as shared</source>
        <translation>
            <numerusform>已将 {count} 位客户的手机号标记为共用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s)</source>
        <translation>
            <numerusform>{count} 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} spent {count} point(s)</source>
        <translation>
            <numerusform>{who} 使用了 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} was given {count} point(s)</source>
        <translation>
            <numerusform>给 {who} 增加 {count} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} lost {count} point(s)</source>
        <translation>
            <numerusform>从 {who} 扣减 {count} 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Debt of {who} forgiven</source>
        <translation>免除 {who} 的欠分</translation>
    </message>
    <message>
        <source>Points of {who} last until {day}</source>
        <translation>{who} 的积分延期至 {day}</translation>
    </message>
    <message numerus="yes">
        <source>{points} points for each of {count} customer(s)</source>
        <translation>
            <numerusform>给 {count} 位客户各增加 {points} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{points} points taken from each of {count} customer(s)</source>
        <translation>
            <numerusform>从 {count} 位客户各扣减 {points} 积分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Points of {count} customer(s) last until {day}</source>
        <translation>
            <numerusform>{count} 位客户的积分延期至 {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} opening balance(s) of points</source>
        <translation>
            <numerusform>{count} 条积分期初余额</numerusform>
        </translation>
    </message>
    <message>
        <source>Points earned until {day} cleared</source>
        <translation>{day} 及之前获得的积分已清零</translation>
    </message>
    <message numerus="yes">
        <source>{points} point(s) spent</source>
        <translation>
            <numerusform>使用了 {points} 积分</numerusform>
        </translation>
    </message>
    <message>
        <source>A debt of points forgiven</source>
        <translation>免除一笔欠分</translation>
    </message>
    <message numerus="yes">
        <source>Tier {tier} set for {count} customer(s)</source>
        <translation>
            <numerusform>已为 {count} 位客户设定会员等级{tier}</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} set to {tier}</source>
        <translation>{who}已设为{tier}</translation>
    </message>
    <message>
        <source>Tier of {who} follows the orders again</source>
        <translation>{who}的会员等级恢复按订单计算</translation>
    </message>
    <message>
        <source>{who} used {privilege}</source>
        <translation>{who}使用了“{privilege}”</translation>
    </message>
    <message>
        <source>A tier set to {tier}</source>
        <translation>会员等级已设为{tier}</translation>
    </message>
    <message>
        <source>A tier follows the orders again</source>
        <translation>会员等级恢复按订单计算</translation>
    </message>
    <message>
        <source>{privilege} used</source>
        <translation>使用了“{privilege}”</translation>
    </message>
    <message>
        <source>Tiers changed</source>
        <translation>会员等级已更改</translation>
    </message>
    <message numerus="yes">
        <source>Coupon “{name}” given to {count} customer(s)</source>
        <translation>
            <numerusform>已向 {count} 位客户发放优惠券“{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s) added to coupon “{name}”</source>
        <translation>
            <numerusform>优惠券“{name}”增加 {count} 个券码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them anew</source>
        <translation>
            <numerusform>其中 {count} 位重新计时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} code(s)</source>
        <translation>
            <numerusform>{count} 个券码</numerusform>
        </translation>
    </message>
    <message>
        <source>New coupon “{name}”</source>
        <translation>新优惠券“{name}”</translation>
    </message>
    <message>
        <source>Coupon “{name}” changed</source>
        <translation>已更改优惠券“{name}”</translation>
    </message>
    <message>
        <source>Coupon “{name}” stopped</source>
        <translation>已停用优惠券“{name}”</translation>
    </message>
    <message>
        <source>Coupon “{name}” runs again</source>
        <translation>已恢复优惠券“{name}”</translation>
    </message>
    <message>
        <source>Order {order} counted for coupon “{name}”</source>
        <translation>订单 {order} 计入优惠券“{name}”</translation>
    </message>
    <message>
        <source>Order {order} used no coupon</source>
        <translation>订单 {order} 未使用优惠券</translation>
    </message>
    <message>
        <source>Coupons changed</source>
        <translation>优惠券有更改</translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message numerus="yes">
        <source>{count} pair(s) to review</source>
        <translation>
            <numerusform>{count} 对待核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all {count} certain pair(s)</source>
        <translation>
            <numerusform>一键合并 {count} 对确定重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} certain pair(s)?</source>
        <translation>
            <numerusform>合并 {count} 对确定重复？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} pair(s)</source>
        <translation>
            <numerusform>合并 {count} 对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} line(s) of the customer list: same phone or e-mail, no name against it</source>
        <translation>
            <numerusform>客户列表中的 {count} 行：手机或邮箱相同，姓名不矛盾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} certain pair(s) were merged</source>
        <translation>
            <numerusform>已合并 {count} 对确定重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} record(s)</source>
        <translation>
            <numerusform>{count} 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined from {count} record(s)</source>
        <translation>
            <numerusform>由 {count} 条记录合并而成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} order(s)</source>
        <translation>
            <numerusform>{count} 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} contact(s)</source>
        <translation>
            <numerusform>{count} 个联系方式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge {count} customers into one</source>
        <translation>
            <numerusform>把 {count} 位客户合并为一位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Ways</name>
    <message numerus="yes">
        <source>{count} month(s)</source>
        <translation>
            <numerusform>{count} 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>counts nowhere</source>
        <translation>不计入任何统计</translation>
    </message>
    <message>
        <source>counts again</source>
        <translation>重新计入统计</translation>
    </message>
    <message>
        <source>View “{name}” kept</source>
        <translation>已保存视图“{name}”</translation>
    </message>
    <message>
        <source>View “{name}” removed</source>
        <translation>已移除视图“{name}”</translation>
    </message>
    <message>
        <source>Class rule for “{name}” added</source>
        <translation>新增了“{name}”的类别规则</translation>
    </message>
    <message>
        <source>Class rule for “{name}” removed</source>
        <translation>移除了“{name}”的类别规则</translation>
    </message>
    <message>
        <source>Class rule for “{name}” changed</source>
        <translation>修改了“{name}”的类别规则</translation>
    </message>
    <message>
        <source>Class rule for “{name}” switched on</source>
        <translation>启用了“{name}”的类别规则</translation>
    </message>
    <message>
        <source>Class rule for “{name}” switched off</source>
        <translation>停用了“{name}”的类别规则</translation>
    </message>
    <message>
        <source>Class rules apply after every import</source>
        <translation>每次导入后应用类别规则</translation>
    </message>
    <message>
        <source>Class rules no longer apply after every import</source>
        <translation>导入后不再应用类别规则</translation>
    </message>
    <message>
        <source>Segment “{name}” kept</source>
        <translation>保存了分群“{name}”</translation>
    </message>
    <message>
        <source>Segment “{name}” changed</source>
        <translation>修改了分群“{name}”</translation>
    </message>
    <message>
        <source>Segment “{name}” as it was made</source>
        <translation>分群“{name}”已恢复原样</translation>
    </message>
    <message>
        <source>Segment “{name}” removed</source>
        <translation>删除了分群“{name}”</translation>
    </message>
    <message>
        <source>Segment “{name}” renamed</source>
        <translation>分群改名为“{name}”</translation>
    </message>
    <message>
        <source>List “{name}” frozen</source>
        <translation>冻结了名单“{name}”</translation>
    </message>
    <message>
        <source>Segment “{name}” put above the list</source>
        <translation>分群“{name}”已置于列表上方</translation>
    </message>
    <message>
        <source>Segment “{name}” taken from above the list</source>
        <translation>分群“{name}”已从列表上方移除</translation>
    </message>
    <message>
        <source>A referral was approved</source>
        <translation>已批准一条老带新</translation>
    </message>
    <message>
        <source>A referral was refused its reward</source>
        <translation>一条老带新不予奖励</translation>
    </message>
    <message>
        <source>A referral is to be reviewed again</source>
        <translation>一条老带新重新待核对</translation>
    </message>
    <message numerus="yes">
        <source>Personal codes given to %Ln people</source>
        <translation>
            <numerusform>已为 %Ln 人发放专属推荐码</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal codes of %Ln people taken back</source>
        <translation>
            <numerusform>已收回 %Ln 人的专属推荐码</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral program changed</source>
        <translation>老带新方案已修改</translation>
    </message>
    <message>
        <source>Referral program switched off</source>
        <translation>老带新方案已停用</translation>
    </message>
    <message>
        <source>Field “{name}” taken back into use</source>
        <translation>已恢复字段“{name}”</translation>
    </message>
    <message>
        <source>Field “{name}” given up</source>
        <translation>已停用字段“{name}”</translation>
    </message>
</context>
<context>
    <name>_Words</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Regulars keeps the customers that you already have</source>
        <translation>Regulars 帮您留住已有的客户</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有数据都留在这台电脑上。</translation>
    </message>
    <message>
        <source>Letters and icons</source>
        <translation>字体与图标</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class rules</source>
        <translation>类别规则</translation>
    </message>
    <message>
        <source>Who is retail, wholesale or of a class of your own, by rules in an order.</source>
        <translation>按先后规则决定谁是零售、批发或您自定义的类别。</translation>
    </message>
    <message>
        <source>Open class rules</source>
        <translation>打开类别规则</translation>
    </message>
    <message>
        <source>Inter (SIL Open Font License), Lucide (ISC License)</source>
        <translation>Inter（SIL Open Font License）、Lucide（ISC License）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>%Ln 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付资料</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>customer {number}</source>
        <translation>客户 {number}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>Set by hand, without an end</source>
        <translation>手动设定，长期有效</translation>
    </message>
    <message>
        <source>Set by hand until {day}</source>
        <translation>手动设定至 {day}</translation>
    </message>
    <message>
        <source>Points {times}</source>
        <translation>积分 {times}</translation>
    </message>
    <message>
        <source>{amount} more to {tier}</source>
        <translation>还差 {amount} 到{tier}</translation>
    </message>
    <message>
        <source>Ends on {day}: {amount} more to keep it</source>
        <translation>{day} 到期：还差 {amount} 可保级</translation>
    </message>
    <message>
        <source>Kept until {day}</source>
        <translation>保留至 {day}</translation>
    </message>
    <message>
        <source>not used this year</source>
        <translation>今年未使用</translation>
    </message>
    <message numerus="yes">
        <source>{count} time(s) this year</source>
        <translation>
            <numerusform>今年 {count} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} near {tier}</source>
        <translation>
            <numerusform>{count} 人接近{tier}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} may fall within {days} days</source>
        <translation>
            <numerusform>{count} 人可能在 {days} 天内降级</numerusform>
        </translation>
    </message>
    <message>
        <source>Near {tier}</source>
        <translation>接近{tier}</translation>
    </message>
    <message>
        <source>{tier} that may end soon</source>
        <translation>即将到期的{tier}</translation>
    </message>
    <message numerus="yes">
        <source>{count} people would fall at their next review</source>
        <translation>
            <numerusform>{count} 人会在下次审核时降级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of them miss at most {amount} to stay. Tell them in time.</source>
        <translation>
            <numerusform>其中 {count} 人最多只差 {amount} 就能保级，请及时提醒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all {count}</source>
        <translation>
            <numerusform>显示全部{count}张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} customer(s) are {tier} now</source>
        <translation>
            <numerusform>{count} 位客户现为{tier}</numerusform>
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
        <translation>打开今日</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Open the list of customers</source>
        <translation>打开客户列表</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Add a customer by hand</source>
        <translation>手动添加一位客户</translation>
    </message>
    <message>
        <source>Main button</source>
        <translation>主按钮</translation>
    </message>
    <message>
        <source>Press the main button of the page</source>
        <translation>按下页面的主按钮</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>客户分群</translation>
    </message>
    <message>
        <source>Open the segments: people found by a rule</source>
        <translation>打开客户分群：按规则找到的人</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复客户</translation>
    </message>
    <message>
        <source>Review customers who may be one person</source>
        <translation>核对可能是同一人的客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Open the list of orders</source>
        <translation>打开订单列表</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Show whom you have hidden</source>
        <translation>查看隐藏的客户</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Open the ledger of points</source>
        <translation>打开积分流水</translation>
    </message>
    <message>
        <source>Tiers and rules</source>
        <translation>等级与规则</translation>
    </message>
    <message>
        <source>Change how points are earned, and what they are given for</source>
        <translation>修改怎样获得积分、积分可以兑换什么</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file from your shop</source>
        <translation>导入店铺的文件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the list as an Excel or CSV file</source>
        <translation>把列表导出为 Excel 或 CSV 文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Search or do…</source>
        <translation>搜索或操作…</translation>
    </message>
    <message>
        <source>Search or do anything</source>
        <translation>搜索或执行任何操作</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Go to the search field of the page</source>
        <translation>转到本页的搜索框</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>再前进一页</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last change or import</source>
        <translation>撤销上一次修改或导入</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>重做上一次撤销的操作</translation>
    </message>
    <message>
        <source>Go to the notice</source>
        <translation>转到提示</translation>
    </message>
    <message>
        <source>Move the focus to the notice at the foot of the window</source>
        <translation>把焦点移到窗口底部的提示</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show every change, and take back any of them</source>
        <translation>查看每一次改动，并可撤销任何一次</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
</context>
<context>
    <name>birthdays</name>
    <message>
        <source>1st month</source>
        <translation>正月</translation>
    </message>
    <message>
        <source>2nd month</source>
        <translation>二月</translation>
    </message>
    <message>
        <source>3rd month</source>
        <translation>三月</translation>
    </message>
    <message>
        <source>4th month</source>
        <translation>四月</translation>
    </message>
    <message>
        <source>5th month</source>
        <translation>五月</translation>
    </message>
    <message>
        <source>6th month</source>
        <translation>六月</translation>
    </message>
    <message>
        <source>7th month</source>
        <translation>七月</translation>
    </message>
    <message>
        <source>8th month</source>
        <translation>八月</translation>
    </message>
    <message>
        <source>9th month</source>
        <translation>九月</translation>
    </message>
    <message>
        <source>10th month</source>
        <translation>十月</translation>
    </message>
    <message>
        <source>11th month</source>
        <translation>冬月</translation>
    </message>
    <message>
        <source>12th month</source>
        <translation>腊月</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>初一</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>初二</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>初三</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>初四</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>初五</translation>
    </message>
    <message>
        <source>6th</source>
        <translation>初六</translation>
    </message>
    <message>
        <source>7th</source>
        <translation>初七</translation>
    </message>
    <message>
        <source>8th</source>
        <translation>初八</translation>
    </message>
    <message>
        <source>9th</source>
        <translation>初九</translation>
    </message>
    <message>
        <source>10th</source>
        <translation>初十</translation>
    </message>
    <message>
        <source>11th</source>
        <translation>十一</translation>
    </message>
    <message>
        <source>12th</source>
        <translation>十二</translation>
    </message>
    <message>
        <source>13th</source>
        <translation>十三</translation>
    </message>
    <message>
        <source>14th</source>
        <translation>十四</translation>
    </message>
    <message>
        <source>15th</source>
        <translation>十五</translation>
    </message>
    <message>
        <source>16th</source>
        <translation>十六</translation>
    </message>
    <message>
        <source>17th</source>
        <translation>十七</translation>
    </message>
    <message>
        <source>18th</source>
        <translation>十八</translation>
    </message>
    <message>
        <source>19th</source>
        <translation>十九</translation>
    </message>
    <message>
        <source>20th</source>
        <translation>二十</translation>
    </message>
    <message>
        <source>21st</source>
        <translation>廿一</translation>
    </message>
    <message>
        <source>22nd</source>
        <translation>廿二</translation>
    </message>
    <message>
        <source>23rd</source>
        <translation>廿三</translation>
    </message>
    <message>
        <source>24th</source>
        <translation>廿四</translation>
    </message>
    <message>
        <source>25th</source>
        <translation>廿五</translation>
    </message>
    <message>
        <source>26th</source>
        <translation>廿六</translation>
    </message>
    <message>
        <source>27th</source>
        <translation>廿七</translation>
    </message>
    <message>
        <source>28th</source>
        <translation>廿八</translation>
    </message>
    <message>
        <source>29th</source>
        <translation>廿九</translation>
    </message>
    <message>
        <source>30th</source>
        <translation>三十</translation>
    </message>
    <message>
        <source>{month}, {day} (lunar)</source>
        <translation>农历{month}{day}</translation>
    </message>
    <message>
        <source>leap {month}, {day} (lunar)</source>
        <translation>农历闰{month}{day}</translation>
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
        <translation>标签</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>短信许可</translation>
    </message>
    <message>
        <source>E-mail consent</source>
        <translation>邮件许可</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>would have no name</source>
        <translation>会没有姓名</translation>
    </message>
    <message>
        <source>would be too long</source>
        <translation>会太长</translation>
    </message>
    <message>
        <source>has refused</source>
        <translation>本人已拒收</translation>
    </message>
    <message>
        <source>They are no longer among your customers.</source>
        <translation>他们已不在您的客户之中。</translation>
    </message>
    <message>
        <source>Nothing would be left of the name. Replace it with something.</source>
        <translation>姓名会变成空白。请填写要替换成的文字。</translation>
    </message>
    <message>
        <source>The text would be too long. Replace it with something shorter.</source>
        <translation>文字会太长。请换成短一些的文字。</translation>
    </message>
    <message>
        <source>They have refused. Only their own word, with its proof, opens that again.</source>
        <translation>他们已拒收。只有本人的意思并附凭据，才能重新打开。</translation>
    </message>
    <message>
        <source>{before} → {after} {count}</source>
        <translation>{before} → {after} {count}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Retail (not set)</source>
        <translation>零售（未设定）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>classes</name>
    <message>
        <source>A class needs a name of its own</source>
        <translation>类别需要一个自己的名称</translation>
    </message>
    <message>
        <source>Write up to 40 letters. Retail and wholesale keep their names.</source>
        <translation>最多 40 个字。零售和批发的名称不能改。</translation>
    </message>
    <message>
        <source>This rule is gone</source>
        <translation>这条规则已不存在</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Nobody’s class was changed.</source>
        <translation>它已被移除。没有任何人的类别改变。</translation>
    </message>
</context>
<context>
    <name>coming_back</name>
    <message>
        <source>This file was not made for coming back</source>
        <translation>这个文件不是为带回而导出的</translation>
    </message>
    <message>
        <source>Nothing was changed. Export the people once more to edit them in Excel, and keep the file an Excel workbook.</source>
        <translation>没有任何改动。请重新以“用 Excel 修改”导出，并保持 Excel 工作簿格式。</translation>
    </message>
    <message>
        <source>The column with the customer numbers is gone</source>
        <translation>客户编号那一列不见了</translation>
    </message>
    <message>
        <source>Nothing was changed. Without the numbers nobody knows whose row it is; put the column and its heading back.</source>
        <translation>没有任何改动。没有编号就不知道是谁的行；请恢复该列及其标题。</translation>
    </message>
    <message>
        <source>The file is of another business</source>
        <translation>这个文件属于另一家店铺</translation>
    </message>
    <message>
        <source>Nothing was changed. Open the business that the file was made in.</source>
        <translation>没有任何改动。请打开导出该文件的店铺。</translation>
    </message>
    <message>
        <source>The file was saved as another kind</source>
        <translation>文件被存成了其他格式</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as an Excel workbook (.xlsx).</source>
        <translation>没有任何改动。请另存为 Excel 工作簿（.xlsx）。</translation>
    </message>
    <message>
        <source>These are more people than can come back from Excel at once</source>
        <translation>客户太多，无法一次从 Excel 带回</translation>
    </message>
    <message>
        <source>No file was written. Filter the list first, or export it in parts.</source>
        <translation>没有写入文件。请先筛选列表，或分批导出。</translation>
    </message>
    <message>
        <source>No customer number; new people come in by Import</source>
        <translation>没有客户编号；新客户请用“导入”</translation>
    </message>
    <message>
        <source>This customer number was not in the file when it was made</source>
        <translation>导出时文件里没有这个客户编号</translation>
    </message>
    <message>
        <source>The same number stands in two rows that differ</source>
        <translation>同一编号有两行，内容不同</translation>
    </message>
    <message>
        <source>Has been joined to another customer since</source>
        <translation>此后已并入另一位客户</translation>
    </message>
    <message>
        <source>Is not among your customers any more</source>
        <translation>已不在您的客户中</translation>
    </message>
    <message>
        <source>This column cannot be edited in Excel</source>
        <translation>这一列不能在 Excel 中修改</translation>
    </message>
    <message>
        <source>A formula; paste its result as a value instead</source>
        <translation>是公式；请把结果粘贴为值</translation>
    </message>
    <message>
        <source>The cell holds an error of Excel</source>
        <translation>单元格中有 Excel 错误</translation>
    </message>
    <message>
        <source>Excel shortened this long number; write it as text</source>
        <translation>长号码被 Excel 截断，请改用文本</translation>
    </message>
    <message>
        <source>Nobody can be without a name here</source>
        <translation>姓名不能清空</translation>
    </message>
    <message>
        <source>A region cannot be taken away</source>
        <translation>地区不能清空</translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation>文字太长</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>没有这个类别</translation>
    </message>
    <message>
        <source>There is no such gender here</source>
        <translation>没有这个性别选项</translation>
    </message>
    <message>
        <source>No birthday; write it as 1990-05-01 or 05-01</source>
        <translation>不是生日；请写成 1990-05-01 或 05-01</translation>
    </message>
    <message>
        <source>A tag has forty letters at most</source>
        <translation>标签最多四十个字</translation>
    </message>
    <message>
        <source>The field cannot have this value</source>
        <translation>该字段不能用这个值</translation>
    </message>
    <message>
        <source>No whole number of points; write 50 or -50</source>
        <translation>不是整数积分；请写成 50 或 -50</translation>
    </message>
    <message>
        <source>0 points give and take nothing</source>
        <translation>0 分既不增加也不扣除</translation>
    </message>
    <message>
        <source>At most 100,000,000 points can be given or taken at once</source>
        <translation>一次最多增减 100,000,000 分</translation>
    </message>
    <message>
        <source>{asked} points are to be taken, {available} can be</source>
        <translation>要扣除 {asked} 分，可用 {available} 分</translation>
    </message>
    <message>
        <source>Without a reason; choose one beside the points</source>
        <translation>没有理由；请在积分旁选择一项</translation>
    </message>
    <message>
        <source>No such reason; choose one, with a note behind a colon</source>
        <translation>没有这个理由；请从列表中选择，备注可写在冒号后</translation>
    </message>
    <message>
        <source>Already applied: this file brought the row&apos;s points before</source>
        <translation>已应用：此文件这一行的积分之前已经计入</translation>
    </message>
</context>
<context>
    <name>coupons</name>
    <message>
        <source>Coupon “{name}” received</source>
        <translation>收到优惠券“{name}”</translation>
    </message>
    <message>
        <source>Coupon “{name}” used</source>
        <translation>使用优惠券“{name}”</translation>
    </message>
    <message>
        <source>Percent off</source>
        <translation>按比例减价</translation>
    </message>
    <message>
        <source>Amount off</source>
        <translation>立减</translation>
    </message>
    <message>
        <source>Amount off a product</source>
        <translation>单品立减</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠品</translation>
    </message>
    <message>
        <source>Free post</source>
        <translation>包邮</translation>
    </message>
    <message>
        <source>Cheapest item free</source>
        <translation>最低价一件免单</translation>
    </message>
    <message>
        <source>Amount off the next order</source>
        <translation>下一单立减</translation>
    </message>
    <message>
        <source>{percent}% off</source>
        <translation>立减 {percent}%</translation>
    </message>
    <message>
        <source>{amount} off</source>
        <translation>立减 {amount}</translation>
    </message>
    <message>
        <source>Gift: {gift}</source>
        <translation>赠送{gift}</translation>
    </message>
    <message>
        <source>one code for all</source>
        <translation>通用码</translation>
    </message>
    <message>
        <source>a code for each</source>
        <translation>一人一码</translation>
    </message>
    <message>
        <source>own file of codes</source>
        <translation>自备券码</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>before its first day</source>
        <translation>早于开始日期</translation>
    </message>
    <message>
        <source>after its last day</source>
        <translation>晚于截止日期</translation>
    </message>
    <message>
        <source>after it was stopped</source>
        <translation>停用之后</translation>
    </message>
    <message>
        <source>the order is too small</source>
        <translation>未达到最低金额</translation>
    </message>
    <message>
        <source>none of its products in the order</source>
        <translation>订单里没有指定商品</translation>
    </message>
    <message>
        <source>not the next order</source>
        <translation>不是下一单</translation>
    </message>
    <message>
        <source>together with another coupon</source>
        <translation>与其他券同用</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>之前已用过</translation>
    </message>
    <message>
        <source>all uses are taken</source>
        <translation>可用次数已满</translation>
    </message>
    <message>
        <source>code written wrong, O for 0</source>
        <translation>券码写错，如 O 与 0</translation>
    </message>
    <message>
        <source>no such code</source>
        <translation>没有这个券码</translation>
    </message>
    <message>
        <source>amount and day fit {coupon}</source>
        <translation>金额与日期符合 {coupon}</translation>
    </message>
    <message>
        <source>fits no coupon</source>
        <translation>与任何券不符</translation>
    </message>
    <message>
        <source>stands in the file twice</source>
        <translation>文件中重复</translation>
    </message>
    <message>
        <source>a coupon has it already</source>
        <translation>已被其他券使用</translation>
    </message>
    <message>
        <source>has fewer than 4 letters</source>
        <translation>不足 4 个字符</translation>
    </message>
    <message>
        <source>has more than 40 letters</source>
        <translation>超过 40 个字符</translation>
    </message>
    <message>
        <source>may have the letters A to Z and digits only</source>
        <translation>只能使用英文字母和数字</translation>
    </message>
    <message>
        <source>was rounded by a spreadsheet and is lost</source>
        <translation>已被表格软件取整，无法还原</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}前有效</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>can be used</source>
        <translation>可使用</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>持有的人</translation>
    </message>
    <message>
        <source>Used it</source>
        <translation>用过的人</translation>
    </message>
    <message>
        <source>Can use it</source>
        <translation>可使用的人</translation>
    </message>
    <message>
        <source>Nobody is in this segment now.</source>
        <translation>这个分群目前没有人。</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Tell us the code in the order remark</source>
        <translation>下单时在备注里写上此码</translation>
    </message>
    <message>
        <source>May be forwarded to a friend</source>
        <translation>可转发给朋友使用</translation>
    </message>
    <message>
        <source>orders of {amount} and more</source>
        <translation>满 {amount} 可用</translation>
    </message>
    <message>
        <source>with the next order</source>
        <translation>下一单可用</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Discounts we could not match</source>
        <translation>无法匹配的优惠</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Codes left</source>
        <translation>剩余码</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>Share used</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>无买家</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看到的</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Category {name}</source>
        <translation>分类 {name}</translation>
    </message>
    <message>
        <source>A coupon needs a name of at most 60 letters.</source>
        <translation>优惠券需要名称，最多 60 个字。</translation>
    </message>
    <message>
        <source>A number from 1 to 100.</source>
        <translation>1 到 100 之间的数。</translation>
    </message>
    <message>
        <source>An amount above 0.</source>
        <translation>大于 0 的金额。</translation>
    </message>
    <message>
        <source>Say what is given, in at most 60 letters.</source>
        <translation>写明赠品，最多 60 个字。</translation>
    </message>
    <message>
        <source>An amount, or nothing.</source>
        <translation>金额，或留空。</translation>
    </message>
    <message>
        <source>Choose at least one product or category.</source>
        <translation>至少选择一件商品或一个分类。</translation>
    </message>
    <message>
        <source>A whole number above 0, or nothing.</source>
        <translation>大于 0 的整数，或留空。</translation>
    </message>
    <message>
        <source>A whole number above 0.</source>
        <translation>大于 0 的整数。</translation>
    </message>
    <message>
        <source>A day as 2026-01-31.</source>
        <translation>日期如 2026-01-31。</translation>
    </message>
    <message>
        <source>A day as 2026-01-31, not before the first one.</source>
        <translation>日期如 2026-01-31，不早于开始日期。</translation>
    </message>
    <message>
        <source>4 to 40 letters or digits without blanks; of other scripts 2 are enough.</source>
        <translation>4 到 40 个字母或数字，不含空格；其他文字 2 个即可。</translation>
    </message>
    <message>
        <source>At most 12 letters A to Z and digits, or nothing.</source>
        <translation>最多 12 个英文字母或数字，或留空。</translation>
    </message>
    <message>
        <source>From 1 to 1,000,000 codes.</source>
        <translation>1 到 1,000,000 个。</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>带来的好友</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次下单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>{name} was added</source>
        <translation>已添加{name}</translation>
    </message>
    <message>
        <source>{name} was saved</source>
        <translation>已保存{name}</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>无需更改：原本就是这样</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Shown again</source>
        <translation>已重新显示</translation>
    </message>
    <message>
        <source>Class changed</source>
        <translation>类别已更改</translation>
    </message>
    <message>
        <source>Class set by a rule</source>
        <translation>按规则设置类别</translation>
    </message>
    <message>
        <source>Tags changed</source>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>Consent lowered</source>
        <translation>消息许可已调低</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>手动编辑</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>全部事件</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Said about messages</source>
        <translation>消息许可</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>来自文件</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>desks</name>
    <message>
        <source>The file could not be saved</source>
        <translation>文件未能保存</translation>
    </message>
    <message>
        <source>What stood there before still stands. Close the file in Excel, or choose another name or folder.</source>
        <translation>原来的文件仍在。请在 Excel 中关闭该文件，或换个文件名或文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written to its end</source>
        <translation>文件没能写完</translation>
    </message>
    <message>
        <source>What stood there before still stands. Close other programs and try again, or write fewer rows.</source>
        <translation>原来的文件没有变。请关闭其他程序后再试，或少导出一些行。</translation>
    </message>
    <message>
        <source>There is no such import to take back</source>
        <translation>没有可撤销的这次导入</translation>
    </message>
    <message>
        <source>It was taken back before, or its number is another one.</source>
        <translation>它已经撤销过，或编号不对。</translation>
    </message>
    <message>
        <source>This order is no longer here</source>
        <translation>这笔订单已不存在</translation>
    </message>
    <message>
        <source>The import that brought it was taken back.</source>
        <translation>带来这笔订单的导入已被撤销。</translation>
    </message>
    <message>
        <source>This customer was erased on {day}</source>
        <translation>此客户已于 {day} 清除</translation>
    </message>
    <message>
        <source>Only the orders are left, without a name.</source>
        <translation>只保留了订单，不含姓名。</translation>
    </message>
    <message>
        <source>This customer is no longer here</source>
        <translation>这位客户已不在这里</translation>
    </message>
    <message>
        <source>What brought this customer was taken back, an import or an edit.</source>
        <translation>带来这位客户的导入或编辑已被撤销。</translation>
    </message>
    <message>
        <source>This folder holds another business already</source>
        <translation>这个文件夹里已有另一家店铺</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>没有任何改动。请选择另一个文件夹。</translation>
    </message>
    <message>
        <source>There is no business in this folder yet</source>
        <translation>这个文件夹里还没有店铺</translation>
    </message>
    <message>
        <source>Open the program once, or import a file first.</source>
        <translation>请先打开一次程序，或先导入一个文件。</translation>
    </message>
    <message>
        <source>Time zone and currency are fixed by the first import</source>
        <translation>时区和货币在首次导入后不再改变</translation>
    </message>
    <message>
        <source>Days and sums stand on them. Begin a new business for others.</source>
        <translation>日期和金额都以它们为准。如需更改，请新建一家店铺。</translation>
    </message>
    <message>
        <source>A business needs a name</source>
        <translation>店铺需要一个名称</translation>
    </message>
    <message>
        <source>The name it had stays.</source>
        <translation>原来的名称保留。</translation>
    </message>
    <message>
        <source>A shop needs a name</source>
        <translation>店铺需要名称</translation>
    </message>
    <message>
        <source>Another shop is called “{name}” already</source>
        <translation>已有店铺叫“{name}”</translation>
    </message>
    <message>
        <source>There is no time zone “{zone}”</source>
        <translation>没有“{zone}”这个时区</translation>
    </message>
    <message>
        <source>Write it as Asia/Shanghai or Europe/Berlin.</source>
        <translation>请写成 Asia/Shanghai 或 Europe/Berlin 的形式。</translation>
    </message>
    <message>
        <source>There is no currency “{currency}”</source>
        <translation>没有“{currency}”这种货币</translation>
    </message>
    <message>
        <source>Write it in three letters, as CNY or USD.</source>
        <translation>请用三个字母书写，如 CNY 或 USD。</translation>
    </message>
    <message>
        <source>This exchange rate is not possible</source>
        <translation>这个汇率无效</translation>
    </message>
    <message>
        <source>A rate is above nothing and belongs to a month and another currency.</source>
        <translation>汇率须大于零，并对应某个月份和另一种货币。</translation>
    </message>
    <message>
        <source>This was taken back already</source>
        <translation>这一步已经撤销过了</translation>
    </message>
    <message>
        <source>Nothing was changed. What came later stands.</source>
        <translation>没有改动任何内容，之后的操作保持不变。</translation>
    </message>
    <message>
        <source>This cannot be a tag</source>
        <translation>这不能作为标签</translation>
    </message>
    <message>
        <source>A tag has one to forty letters. Nothing was changed.</source>
        <translation>标签须为 1 到 40 个字。没有改动任何内容。</translation>
    </message>
    <message>
        <source>A field needs a name that no other field has</source>
        <translation>字段需要名称，且不能与其他字段同名</translation>
    </message>
    <message>
        <source>A choice needs something to choose, at most 100 of it</source>
        <translation>选项字段至少要有一项可选，最多 100 项</translation>
    </message>
    <message>
        <source>There is room for 100 fields of your own</source>
        <translation>自定义字段最多 100 个</translation>
    </message>
    <message>
        <source>This field is not there any more</source>
        <translation>这个字段已不存在</translation>
    </message>
    <message>
        <source>There is no such coupon or order any more</source>
        <translation>这张优惠券或订单已不存在</translation>
    </message>
    <message>
        <source>The coupon cannot be so</source>
        <translation>优惠券不能这样设置</translation>
    </message>
    <message>
        <source>A term does not fit: {field}. Nothing was changed.</source>
        <translation>有一项不合规则：{field}。没有任何更改。</translation>
    </message>
    <message>
        <source>Customers hold this coupon already</source>
        <translation>已有客户持有这张优惠券</translation>
    </message>
    <message>
        <source>{count} people were promised other terms. Make a new coupon, or change what helps them: its name, a later last day, more uses.</source>
        <translation>已有 {count} 人收到原来的条件。请新建优惠券，或只做对他们有利的更改：名称、更晚的截止日期、更多次数。</translation>
    </message>
    <message>
        <source>Another coupon has the code {code}</source>
        <translation>另一张优惠券已有券码 {code}</translation>
    </message>
    <message>
        <source>Choose another code. Nothing was changed.</source>
        <translation>请换一个券码。没有任何更改。</translation>
    </message>
    <message>
        <source>There are not enough codes</source>
        <translation>券码不够</translation>
    </message>
    <message>
        <source>{left} codes are left, {wanted} people need one. Nobody got any.</source>
        <translation>剩余 {left} 个券码，需要 {wanted} 个。没有发放任何一张。</translation>
    </message>
    <message>
        <source>This coupon is not given any more</source>
        <translation>这张优惠券已不再发放</translation>
    </message>
    <message>
        <source>It was stopped or has ended. Start it again, or choose another one.</source>
        <translation>它已停用或已结束。请重新启用，或选择另一张。</translation>
    </message>
    <message>
        <source>There is nothing about coupons to take back</source>
        <translation>没有可撤销的优惠券操作</translation>
    </message>
    <message>
        <source>Read it once more, letter by letter.</source>
        <translation>请再逐字核对一遍。</translation>
    </message>
    <message>
        <source>{code} looks like it.</source>
        <translation>与 {code} 相似。</translation>
    </message>
    <message>
        <source>No coupon has the code {code}</source>
        <translation>没有优惠券使用券码 {code}</translation>
    </message>
    <message>
        <source>Order {order} counts for this coupon already</source>
        <translation>订单 {order} 已计入这张优惠券</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>These two are no longer a pair</source>
        <translation>这两位已不是一对</translation>
    </message>
    <message>
        <source>One of them is gone or hidden, or they are one customer already. Nothing was changed.</source>
        <translation>其中一位已不在或已隐藏，或他们已是同一位客户。没有任何更改。</translation>
    </message>
    <message>
        <source>This merge was taken apart before</source>
        <translation>这次合并之前已拆开</translation>
    </message>
    <message>
        <source>Look at the list again; nothing was changed now.</source>
        <translation>请再看看列表；刚才没有任何更改。</translation>
    </message>
    <message>
        <source>There is no such merge to take back</source>
        <translation>没有可撤销的这次合并</translation>
    </message>
    <message>
        <source>It was taken back before. Nothing was changed now.</source>
        <translation>之前已撤销。刚才没有任何更改。</translation>
    </message>
    <message>
        <source>The segment is gone</source>
        <translation>分群已不存在</translation>
    </message>
    <message>
        <source>It was removed meanwhile. Choose another one.</source>
        <translation>它已被删除，请另选一个。</translation>
    </message>
    <message>
        <source>The name of the segment does not fit</source>
        <translation>分群名称不合适</translation>
    </message>
    <message>
        <source>Give it a name of at most 40 letters that no other segment has.</source>
        <translation>请起一个不超过 40 个字、且与其他分群不同的名称。</translation>
    </message>
    <message>
        <source>This segment cannot be changed</source>
        <translation>此分群不能修改</translation>
    </message>
    <message>
        <source>A frozen list keeps the rule it was taken with, and a rule of a newer version can only be read.</source>
        <translation>冻结名单保留当时的规则；新版本的规则只能查看。</translation>
    </message>
    <message>
        <source>This rule cannot be read</source>
        <translation>无法读取此规则</translation>
    </message>
    <message>
        <source>It is damaged, has more than 100 conditions or groups deeper than three. Nobody is in it, and nothing was changed.</source>
        <translation>规则已损坏，或条件超过 100 个，或分组超过三层。它不包含任何人，也没有改动任何内容。</translation>
    </message>
    <message>
        <source>This is not in the rules any more.</source>
        <translation>规则中已没有这一项。</translation>
    </message>
    <message>
        <source>At least {points} points are needed.</source>
        <translation>至少需要 {points} 积分。</translation>
    </message>
    <message>
        <source>At most {points} points for one order.</source>
        <translation>每单最多使用 {points} 积分。</translation>
    </message>
    <message>
        <source>Of this order at most {points} points can be used.</source>
        <translation>这笔订单最多可用 {points} 积分。</translation>
    </message>
    <message>
        <source>Points were used for this order before: at most {points} more can be.</source>
        <translation>这个订单已经用过积分：最多还能用 {points} 积分。</translation>
    </message>
    <message>
        <source>It costs {points} points.</source>
        <translation>需要 {points} 积分。</translation>
    </message>
    <message>
        <source>There are none left.</source>
        <translation>已兑完。</translation>
    </message>
    <message>
        <source>The rule does not say which coupon, or the coupon is gone. Choose one in the rules.</source>
        <translation>规则没有指明优惠券，或该优惠券已不存在。请在规则里选一张。</translation>
    </message>
    <message>
        <source>The coupon was stopped, has ended or is used up.</source>
        <translation>该优惠券已停用、已过期或已用完。</translation>
    </message>
    <message>
        <source>The customer has this coupon already.</source>
        <translation>该客户已持有这张优惠券。</translation>
    </message>
    <message>
        <source>The customer has used this coupon as often as each may. The coupon says how often.</source>
        <translation>该客户使用这张优惠券的次数已达每人上限。上限见优惠券的设置。</translation>
    </message>
    <message>
        <source>There are no codes left. Make some on the page of coupons.</source>
        <translation>没有剩余的券码。请在优惠券页生成一些。</translation>
    </message>
    <message>
        <source>There is no tier that would end: nothing to keep.</source>
        <translation>没有会到期的会员等级，无需保级。</translation>
    </message>
    <message>
        <source>There are not enough points</source>
        <translation>积分不够</translation>
    </message>
    <message>
        <source>{asked} were asked for, {available} can be spent. Nothing was changed.</source>
        <translation>需要 {asked} 分，可用 {available} 分。没有任何改动。</translation>
    </message>
    <message>
        <source>The rules do not give this for points</source>
        <translation>积分规则不允许这样兑换</translation>
    </message>
    <message>
        <source>These points cannot be written down</source>
        <translation>这笔积分无法记入</translation>
    </message>
    <message>
        <source>An amount, a reason or a day does not fit. Nothing was changed.</source>
        <translation>数量、原因或日期不合适。没有任何改动。</translation>
    </message>
    <message>
        <source>There is no such customer any more</source>
        <translation>已没有这位客户</translation>
    </message>
    <message>
        <source>Look at the list again. No points were changed.</source>
        <translation>请重新查看列表。积分没有改动。</translation>
    </message>
    <message>
        <source>There are no such points to take back</source>
        <translation>没有可以撤回的这笔积分</translation>
    </message>
    <message>
        <source>They were taken back before. Nothing was changed now.</source>
        <translation>之前已撤回。这次没有任何改动。</translation>
    </message>
    <message>
        <source>The coupon may not bring less</source>
        <translation>使用推荐券的奖励不能更低</translation>
    </message>
    <message>
        <source>A friend who uses the card&apos;s code brings at least what any friend brings. Nothing was changed.</source>
        <translation>好友使用推荐卡上的码时，奖励不能低于普通推荐。未作任何更改。</translation>
    </message>
    <message>
        <source>The program cannot be so</source>
        <translation>方案不能这样设置</translation>
    </message>
    <message>
        <source>A number or a day is out of range. Nothing was changed.</source>
        <translation>数字或日期超出范围。未作任何更改。</translation>
    </message>
    <message>
        <source>This referral is not there any more</source>
        <translation>这条老带新已不存在</translation>
    </message>
    <message>
        <source>Look at the list again. Nothing was changed.</source>
        <translation>请再看一下列表。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no tier yet. Add one.</source>
        <translation>还没有会员等级，请添加一个。</translation>
    </message>
    <message>
        <source>There can be twelve tiers at most.</source>
        <translation>会员等级最多十二个。</translation>
    </message>
    <message>
        <source>A tier needs a name of at most 40 letters.</source>
        <translation>会员等级需要名称，最多 40 个字。</translation>
    </message>
    <message>
        <source>Two tiers have the same name.</source>
        <translation>有两个会员等级同名。</translation>
    </message>
    <message>
        <source>Each tier has to be reached at more than the one above it in the list.</source>
        <translation>每一级的门槛必须高于列表中的上一行。</translation>
    </message>
    <message>
        <source>This amount cannot be a threshold.</source>
        <translation>这个数不能作为门槛。</translation>
    </message>
    <message>
        <source>Points can be multiplied by 0 to 100.</source>
        <translation>积分倍数应在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>A privilege stands there twice, or its number does not fit.</source>
        <translation>有权益重复，或其数值不合适。</translation>
    </message>
    <message>
        <source>There can be 0 to 180 days of grace.</source>
        <translation>宽限期为 0 到 180 天。</translation>
    </message>
    <message>
        <source>The day has passed. Choose a later one.</source>
        <translation>这一天已过去，请选更晚的日期。</translation>
    </message>
    <message>
        <source>Nothing is different from what holds.</source>
        <translation>与现行规则没有不同。</translation>
    </message>
    <message>
        <source>The tiers cannot be so</source>
        <translation>会员等级不能这样设置</translation>
    </message>
    <message>
        <source>This tier or privilege does not hold any more</source>
        <translation>这个会员等级或权益已不适用</translation>
    </message>
    <message>
        <source>Look at the customer again. Nothing was changed.</source>
        <translation>请再看一下该客户。没有任何更改。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>No column holds points</source>
        <translation>没有积分列</translation>
    </message>
    <message>
        <source>Give one column the heading “Points”, or say which it is. Nothing was changed.</source>
        <translation>请给一列加上“积分”表头，或指定是哪一列。没有任何改动。</translation>
    </message>
    <message>
        <source>No column says whose points they are</source>
        <translation>没有能认出客户的列</translation>
    </message>
    <message>
        <source>A column with the account, the phone, the e-mail or our customer number is needed. Nothing was changed.</source>
        <translation>需要账号、手机、邮箱或本软件客户编号中的一列。没有任何改动。</translation>
    </message>
    <message>
        <source>There is nothing to take over</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>No row has points for a customer. Nothing was changed.</source>
        <translation>没有一行是某位客户的积分。没有任何改动。</translation>
    </message>
    <message>
        <source>The row names nobody</source>
        <translation>这一行没有写明客户</translation>
    </message>
    <message>
        <source>There is no such customer</source>
        <translation>没有这位客户</translation>
    </message>
    <message>
        <source>Several customers share this</source>
        <translation>多位客户共用此信息</translation>
    </message>
    <message>
        <source>The row names different people</source>
        <translation>这一行指向不同的客户</translation>
    </message>
    <message>
        <source>This customer was erased</source>
        <translation>这位客户已被清除</translation>
    </message>
    <message>
        <source>Excel rounded this number</source>
        <translation>号码被 Excel 四舍五入，已损坏</translation>
    </message>
    <message>
        <source>There are no points in the row</source>
        <translation>这一行没有积分</translation>
    </message>
    <message>
        <source>The points are not a whole number</source>
        <translation>积分不是整数</translation>
    </message>
    <message>
        <source>The points are below zero</source>
        <translation>积分小于零</translation>
    </message>
    <message>
        <source>More points than can be kept</source>
        <translation>积分超出可记录的上限</translation>
    </message>
    <message>
        <source>The last day cannot be read</source>
        <translation>无法识别有效期</translation>
    </message>
    <message>
        <source>Day or month first? The days of this file do not tell</source>
        <translation>日期是日在前还是月在前？文件本身看不出来</translation>
    </message>
    <message>
        <source>These points have expired already</source>
        <translation>这些积分已过期</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>both kept</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>stricter wins</source>
        <translation>从严处理</translation>
    </message>
    <message>
        <source>Last orders</source>
        <translation>最近订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>— empty —</source>
        <translation>— 空 —</translation>
    </message>
    <message>
        <source>Stays no.&#xa0;{number}</source>
        <translation>保留编号&#xa0;{number}</translation>
    </message>
    <message>
        <source>Becomes a customer again</source>
        <translation>重新成为一位客户</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Other merges still hold both together: taking this one apart changes nothing you see.</source>
        <translation>另有合并仍把两者连在一起：拆开这一处，您看不出变化。</translation>
    </message>
    <message>
        <source>Each keeps the orders and contacts it came with. What was written down since stays with the older record and is listed. You can take this back.</source>
        <translation>各自保留原有的订单和联系方式。之后写下的内容留在较早的记录并会列出。可以撤销。</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>no.&#xa0;{number}</source>
        <translation>编号&#xa0;{number}</translation>
    </message>
    <message>
        <source>since {year}</source>
        <translation>{year}年起</translation>
    </message>
    <message>
        <source>last looked {when}</source>
        <translation>上次查找：{when}</translation>
    </message>
    <message>
        <source>Joined by an import: same {contact}</source>
        <translation>导入时合并：{contact}相同</translation>
    </message>
    <message>
        <source>Taken apart; other merges still hold both together</source>
        <translation>已拆开；另有合并仍把两者连在一起</translation>
    </message>
    <message>
        <source>They are two customers again</source>
        <translation>又是两位客户了</translation>
    </message>
    <message>
        <source>{done}. Added since and kept where it was: {what}</source>
        <translation>{done}。之后添加的内容留在原处：{what}</translation>
    </message>
    <message>
        <source>Joined by an import</source>
        <translation>导入时合并</translation>
    </message>
    <message>
        <source>Joined by you</source>
        <translation>由您合并</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>手机相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>账号相同</translation>
    </message>
    <message>
        <source>same payer</source>
        <translation>付款人相同</translation>
    </message>
    <message>
        <source>same value in a field of yours</source>
        <translation>您自己的字段值相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>same name, traditional or simplified</source>
        <translation>姓名相同，繁简不同</translation>
    </message>
    <message>
        <source>same family name and a title</source>
        <translation>同姓加称呼</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>姓名读音相同</translation>
    </message>
    <message>
        <source>name differs by one character</source>
        <translation>姓名差一个字</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>生日相同</translation>
    </message>
    <message>
        <source>almost the same address</source>
        <translation>地址几乎相同</translation>
    </message>
    <message>
        <source>phone differs by one digit</source>
        <translation>手机差一位数字</translation>
    </message>
    <message>
        <source>a field of yours almost the same</source>
        <translation>自定义字段几乎相同</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>同城</translation>
    </message>
    <message>
        <source>same shop</source>
        <translation>同一店铺</translation>
    </message>
    <message>
        <source>others have this contact too</source>
        <translation>还有别人用这个联系方式</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>another city</source>
        <translation>城市不同</translation>
    </message>
    <message>
        <source>another birthday</source>
        <translation>生日不同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Called as</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>changed values</source>
        <translation>改动的字段值</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>your own fields</source>
        <translation>您自己的字段</translation>
    </message>
    <message>
        <source>facts</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>concerns</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>who referred</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>what was said about messages</source>
        <translation>关于消息的表态</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>points given or taken by hand</source>
        <translation>手工增减的积分</translation>
    </message>
    <message>
        <source>what was done about the tier</source>
        <translation>会员等级的手工操作</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Nothing was saved. Correct it, or leave it empty.</source>
        <translation>什么都没有保存。请改正，或留空。</translation>
    </message>
    <message>
        <source>This is no phone number that can be reached</source>
        <translation>这不是可以拨通的电话号码</translation>
    </message>
    <message>
        <source>This is no e-mail address</source>
        <translation>这不是电子邮箱地址</translation>
    </message>
    <message>
        <source>There is no such day</source>
        <translation>没有这一天</translation>
    </message>
    <message>
        <source>Write a province, and the city if you know it</source>
        <translation>请填写省份，知道的话再加上城市</translation>
    </message>
    <message>
        <source>Nobody can have said this yet</source>
        <translation>这句话还不可能有人说过</translation>
    </message>
    <message>
        <source>One of the fields cannot have this value</source>
        <translation>有一栏不能填这个内容</translation>
    </message>
    <message>
        <source>Consent needs a proof</source>
        <translation>同意必须有凭据</translation>
    </message>
    <message>
        <source>Write where the customer said so: a message, a form, a call, the day.</source>
        <translation>请写明客户在哪里这样说过：消息、表单、电话，以及日期。</translation>
    </message>
    <message>
        <source>Write a name, a phone number or an e-mail address</source>
        <translation>请填写姓名、电话或电子邮箱</translation>
    </message>
    <message>
        <source>Without any of them nobody would know who this is.</source>
        <translation>一项都没有的话，就没人知道这是谁了。</translation>
    </message>
    <message>
        <source>The same field would be changed twice</source>
        <translation>同一个字段会被改两次</translation>
    </message>
    <message>
        <source>Take one of the two away. Nothing was changed.</source>
        <translation>请去掉其中一个。没有改动任何内容。</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了问题</translation>
    </message>
    <message>
        <source>What you saved before is safe. Try again; if it comes back, restart the program.</source>
        <translation>之前保存的内容是安全的。请再试一次；如果仍出现，请重新启动程序。</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>没有执行</translation>
    </message>
    <message>
        <source>A rule of the shop does not allow it. Nothing was changed.</source>
        <translation>店铺的规则不允许这样做。没有任何改动。</translation>
    </message>
    <message>
        <source>The computer did not let it happen</source>
        <translation>这台电脑没能完成操作</translation>
    </message>
    <message>
        <source>Nothing was half done. Try again in a moment.</source>
        <translation>没有留下未完成的内容。请稍后再试。</translation>
    </message>
    <message>
        <source>The file cannot be read or written</source>
        <translation>文件无法读取或写入</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it in other programs and try again. {file}</source>
        <translation>没有任何改动。请在其他程序中关闭它，然后再试。{file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Everything is as it was before. Make room on the disk and try again.</source>
        <translation>一切保持原样。请腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Another program holds the shop file</source>
        <translation>另一个程序正在使用店铺文件</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>没有任何改动。请关闭那个程序后再试。</translation>
    </message>
    <message>
        <source>The shop file is damaged</source>
        <translation>店铺文件已损坏</translation>
    </message>
    <message>
        <source>It was left as it is. Restore the newest copy in Settings.</source>
        <translation>文件保持原样。请在设置中恢复最新的备份。</translation>
    </message>
    <message>
        <source>The shop can only be read at the moment</source>
        <translation>店铺目前只能查看</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore a copy in Settings, or start again.</source>
        <translation>没有任何改动。请在设置中恢复备份，或重新启动。</translation>
    </message>
    <message>
        <source>You stopped it</source>
        <translation>您已停止操作</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>The shop file was made by a newer program</source>
        <translation>店铺文件由更新版本的软件创建</translation>
    </message>
    <message>
        <source>It was left as it is. Install the newer program to open it.</source>
        <translation>文件保持原样。请安装新版软件后打开。</translation>
    </message>
    <message>
        <source>This is not a copy of a shop</source>
        <translation>这不是店铺备份</translation>
    </message>
    <message>
        <source>It was left as it is. Choose a file whose name ends in .db.</source>
        <translation>文件保持原样。请选择名称以 .db 结尾的文件。</translation>
    </message>
    <message>
        <source>The shop is open in another window</source>
        <translation>店铺已在另一个窗口中打开</translation>
    </message>
    <message>
        <source>Close that window first. It runs on {computer}.</source>
        <translation>请先关闭那个窗口，它运行在 {computer} 上。</translation>
    </message>
    <message>
        <source>A check found something wrong with the shop file</source>
        <translation>检查发现店铺文件有问题</translation>
    </message>
    <message>
        <source>It can be read; saving is closed. Restore a copy in Settings. Found: {found}</source>
        <translation>可以查看，但不能保存。请在设置中恢复备份。发现：{found}</translation>
    </message>
    <message>
        <source>There is no shop in this folder</source>
        <translation>这个文件夹里没有店铺</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the folder of your business: {folder}</source>
        <translation>没有任何更改。请指定您店铺的文件夹：{folder}</translation>
    </message>
    <message>
        <source>This folder cannot be written</source>
        <translation>无法写入这个文件夹</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a folder that is yours: {folder}</source>
        <translation>没有任何更改。请选择您有权限的文件夹：{folder}</translation>
    </message>
    <message>
        <source>The shop file is missing</source>
        <translation>店铺文件不见了</translation>
    </message>
    <message>
        <source>Nothing took its place. Put it back into its folder, or restore a copy.</source>
        <translation>没有新文件取代它。请把它放回原文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>This computer lacks a part that the program needs</source>
        <translation>这台电脑缺少软件所需的部件</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the program again with its own parts.</source>
        <translation>没有任何改动。请连同所需部件重新安装软件。</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Kana</source>
        <translation>假名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次下单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写于</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>解决日期</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Received, in your currency</source>
        <translation>实收（本位币）</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Buyer&apos;s message</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Own remark</source>
        <translation>卖家备注</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Own test</source>
        <translation>自己的测试</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>买家数</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>最近售出</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>电话或邮箱</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>是否可用</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>意愿</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Day of points</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>变动类型</translation>
    </message>
    <message>
        <source>Points added or taken</source>
        <translation>积分增减</translation>
    </message>
    <message>
        <source>Points concerned</source>
        <translation>涉及积分</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>变动后余额</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points ±</source>
        <translation>积分 ±</translation>
    </message>
    <message>
        <source>Reason for points</source>
        <translation>积分理由</translation>
    </message>
    <message>
        <source>Points are</source>
        <translation>积分状态</translation>
    </message>
    <message>
        <source>Points pending</source>
        <translation>待生效积分</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>欠分</translation>
    </message>
    <message>
        <source>Next points expire</source>
        <translation>最近到期日</translation>
    </message>
    <message>
        <source>Referral code</source>
        <translation>推荐码</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>带来的好友</translation>
    </message>
    <message>
        <source>Number of who brought them</source>
        <translation>介绍人编号</translation>
    </message>
    <message>
        <source>How it was seen</source>
        <translation>识别方式</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>核对结果</translation>
    </message>
    <message>
        <source>Points of the reward</source>
        <translation>奖励积分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>In the tier since</source>
        <translation>进入等级的日期</translation>
    </message>
    <message>
        <source>Tier kept until</source>
        <translation>等级保留至</translation>
    </message>
    <message>
        <source>Tier before</source>
        <translation>之前的等级</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Privilege</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Frozen list</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>冻结日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>发放日期</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>使用日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Earned on</source>
        <translation>获得日期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>订单列表</translation>
    </message>
    <message>
        <source>Products sold</source>
        <translation>商品明细</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Phones and e-mails</source>
        <translation>电话和邮箱</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What was said about messages</source>
        <translation>消息意愿</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>History of customers</source>
        <translation>客户改动历史</translation>
    </message>
    <message>
        <source>Further columns of files</source>
        <translation>文件中的其他列</translation>
    </message>
    <message>
        <source>Points ledger</source>
        <translation>积分流水</translation>
    </message>
    <message>
        <source>Points balances</source>
        <translation>积分余额</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>老带新记录</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Tier history</source>
        <translation>等级历史</translation>
    </message>
    <message>
        <source>Tiers by hand, used privileges</source>
        <translation>手动等级与已用权益</translation>
    </message>
    <message>
        <source>Frozen lists</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>lunar</source>
        <translation>农历</translation>
    </message>
    <message>
        <source>leap</source>
        <translation>闰</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Copy put back</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不予奖励</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未核对</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Order state</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Day of the order</source>
        <translation>下单日期</translation>
    </message>
    <message>
        <source>Time of the order</source>
        <translation>下单时刻</translation>
    </message>
    <message>
        <source>Price of the goods</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>积分抵扣</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>订单总额</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Amount kept</source>
        <translation>实收金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Buyer&apos;s message</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>卖家备注</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Products, together</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Kinds of products</source>
        <translation>商品种类数</translation>
    </message>
    <message>
        <source>Pieces, together</source>
        <translation>商品总件数</translation>
    </message>
    <message>
        <source>Shop account</source>
        <translation>店铺账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <translation>称呼</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>姓名假名</translation>
    </message>
    <message>
        <source>Family name in kana</source>
        <translation>姓的假名</translation>
    </message>
    <message>
        <source>Given name in kana</source>
        <translation>名的假名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Part of the phone</source>
        <translation>电话的一部分</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Payer&apos;s account</source>
        <translation>付款账号</translation>
    </message>
    <message>
        <source>Agreed to text messages</source>
        <translation>同意接收短信</translation>
    </message>
    <message>
        <source>Agreed to e-mail</source>
        <translation>同意接收邮件</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Receiver&apos;s family name</source>
        <translation>收货人姓</translation>
    </message>
    <message>
        <source>Receiver&apos;s given name</source>
        <translation>收货人名</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Whole address (is split)</source>
        <translation>完整地址（自动拆分）</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Part of the postcode</source>
        <translation>邮编的一部分</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>明细序号</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price of the line</source>
        <translation>明细金额</translation>
    </message>
    <message>
        <source>Refunded of the line</source>
        <translation>明细退款</translation>
    </message>
    <message>
        <source>State of the line</source>
        <translation>明细状态</translation>
    </message>
    <message>
        <source>Kind of the line</source>
        <translation>明细种类</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>不导入</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>消费额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首次下单</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>Days since the last order</source>
        <translation>距上次下单天数</translation>
    </message>
    <message>
        <source>Overdue, in usual gaps</source>
        <translation>超期倍数（按平常间隔）</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>客户本人</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>联系与许可</translation>
    </message>
    <message>
        <source>Orders and money</source>
        <translation>订单与金额</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Points and tiers</source>
        <translation>积分与会员等级</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>您自己的字段</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Rank from north to south</source>
        <translation>由北到南的位次</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>How the class was set</source>
        <translation>类别的设置方式</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Age of the baby in months</source>
        <translation>宝宝月龄</translation>
    </message>
    <message>
        <source>Open concerns</source>
        <translation>未解决的顾虑</translation>
    </message>
    <message>
        <source>Solved concerns</source>
        <translation>已解决的顾虑</translation>
    </message>
    <message>
        <source>Concerns of any time</source>
        <translation>有过的顾虑</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <translation>姓名假名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Shop account</source>
        <translation>店铺账号</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Shop accounts</source>
        <translation>店铺账号数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Day of being added</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>资料更新</translation>
    </message>
    <message>
        <source>Import they came with</source>
        <translation>随哪次导入而来</translation>
    </message>
    <message>
        <source>Several records</source>
        <translation>由多条记录合成</translation>
    </message>
    <message>
        <source>Referred by somebody</source>
        <translation>由他人介绍</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Friends referred</source>
        <translation>介绍的朋友</translation>
    </message>
    <message>
        <source>Spent by referred friends</source>
        <translation>带来的好友消费额</translation>
    </message>
    <message>
        <source>Has a referral code</source>
        <translation>持有推荐码</translation>
    </message>
    <message>
        <source>Things known, of ten</source>
        <translation>已知信息项（共十项）</translation>
    </message>
    <message>
        <source>Hidden once, shown again</source>
        <translation>隐藏后又重新显示</translation>
    </message>
    <message>
        <source>Frozen list</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Last word on text messages</source>
        <translation>最近一次短信表态</translation>
    </message>
    <message>
        <source>Last word on e-mails</source>
        <translation>最近一次邮件表态</translation>
    </message>
    <message>
        <source>Last word on phone calls</source>
        <translation>最近一次电话意愿</translation>
    </message>
    <message>
        <source>Source of the word on text messages</source>
        <translation>短信意愿来源</translation>
    </message>
    <message>
        <source>Source of the word on e-mails</source>
        <translation>邮件意愿来源</translation>
    </message>
    <message>
        <source>Source of the word on phone calls</source>
        <translation>电话意愿来源</translation>
    </message>
    <message>
        <source>Best channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>State of the phone</source>
        <translation>手机号状态</translation>
    </message>
    <message>
        <source>State of the e-mail</source>
        <translation>邮箱状态</translation>
    </message>
    <message>
        <source>Bad contact</source>
        <translation>联系方式失效</translation>
    </message>
    <message>
        <source>Spent in 12 months</source>
        <translation>近12个月消费</translation>
    </message>
    <message>
        <source>Orders in 12 months</source>
        <translation>12 个月内订单数</translation>
    </message>
    <message>
        <source>Usual gap in days</source>
        <translation>平时间隔（天）</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>平均客单</translation>
    </message>
    <message>
        <source>Largest order</source>
        <translation>最大一单</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Shipped to</source>
        <translation>收货地区</translation>
    </message>
    <message>
        <source>Other receivers, ever</source>
        <translation>其他收货人数（累计）</translation>
    </message>
    <message>
        <source>Weekday of buying</source>
        <translation>下单星期</translation>
    </message>
    <message>
        <source>Hour of buying</source>
        <translation>购买时段</translation>
    </message>
    <message>
        <source>Share of orders with a discount</source>
        <translation>有优惠的订单占比（%）</translation>
    </message>
    <message>
        <source>Discount on the first order</source>
        <translation>首单折扣</translation>
    </message>
    <message>
        <source>Unpaid orders</source>
        <translation>未付款订单</translation>
    </message>
    <message>
        <source>Hours since an unpaid order</source>
        <translation>未付款订单已过小时数</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>已关闭订单</translation>
    </message>
    <message>
        <source>Refunded orders</source>
        <translation>退款订单</translation>
    </message>
    <message>
        <source>Share of refunded orders</source>
        <translation>退款订单占比（%）</translation>
    </message>
    <message>
        <source>Test orders of your own</source>
        <translation>自己的测试订单数</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>买过</translation>
    </message>
    <message>
        <source>Name of a product bought</source>
        <translation>买过的商品名称</translation>
    </message>
    <message>
        <source>Code of a product bought</source>
        <translation>买过的商品编码</translation>
    </message>
    <message>
        <source>Category bought</source>
        <translation>买过的类目</translation>
    </message>
    <message>
        <source>First product bought</source>
        <translation>首次购买的商品</translation>
    </message>
    <message>
        <source>Last product bought</source>
        <translation>最近购买的商品</translation>
    </message>
    <message>
        <source>Bought the same again</source>
        <translation>复购同一商品</translation>
    </message>
    <message>
        <source>Pieces bought</source>
        <translation>购买件数</translation>
    </message>
    <message>
        <source>Pieces per order, average</source>
        <translation>平均每单件数</translation>
    </message>
    <message>
        <source>Days until a refill is due</source>
        <translation>距补货天数</translation>
    </message>
    <message>
        <source>Points to spend</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>Day the next points expire</source>
        <translation>最近积分到期日</translation>
    </message>
    <message>
        <source>Points pending</source>
        <translation>待生效积分</translation>
    </message>
    <message>
        <source>Points owed</source>
        <translation>欠分</translation>
    </message>
    <message>
        <source>Points earned</source>
        <translation>累计获得积分</translation>
    </message>
    <message>
        <source>Points earned, last 365 days</source>
        <translation>近 365 天获得积分</translation>
    </message>
    <message>
        <source>Points spent</source>
        <translation>累计使用积分</translation>
    </message>
    <message>
        <source>Coupon held</source>
        <translation>持有的优惠券</translation>
    </message>
    <message>
        <source>Coupon used</source>
        <translation>用过的优惠券</translation>
    </message>
    <message>
        <source>Times a coupon was used</source>
        <translation>用券次数</translation>
    </message>
    <message>
        <source>Last day of the next unused coupon</source>
        <translation>最近一张未用券的截止日期</translation>
    </message>
    <message>
        <source>Coupon that ran out unused</source>
        <translation>过期未用的优惠券</translation>
    </message>
    <message>
        <source>Last earned points</source>
        <translation>最近获得积分</translation>
    </message>
    <message>
        <source>Last spent points</source>
        <translation>最近使用积分</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>In the tier since</source>
        <translation>进入等级的日期</translation>
    </message>
    <message>
        <source>Day the tier ends</source>
        <translation>等级到期日</translation>
    </message>
    <message>
        <source>Tier set by hand</source>
        <translation>手动设定的等级</translation>
    </message>
    <message>
        <source>Money to the next tier</source>
        <translation>距下一等级的金额</translation>
    </message>
    <message>
        <source>Orders to the next tier</source>
        <translation>距下一等级的订单数</translation>
    </message>
    <message>
        <source>Points to the next tier</source>
        <translation>距下一等级的积分</translation>
    </message>
    <message>
        <source>Changed by an action</source>
        <translation>被某次操作改动过</translation>
    </message>
    <message>
        <source>money spent</source>
        <translation>消费金额</translation>
    </message>
    <message>
        <source>number of orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>number of points to spend</source>
        <translation>可用积分</translation>
    </message>
    <message>
        <source>number of points pending</source>
        <translation>待生效积分</translation>
    </message>
    <message>
        <source>number of points owed</source>
        <translation>欠分</translation>
    </message>
    <message>
        <source>number of points earned</source>
        <translation>累计获得积分</translation>
    </message>
    <message>
        <source>number of points earned in the last 365 days</source>
        <translation>近 365 天获得积分</translation>
    </message>
    <message>
        <source>number of points spent</source>
        <translation>累计使用积分</translation>
    </message>
    <message>
        <source>day points were last earned</source>
        <translation>最近获得积分的日期</translation>
    </message>
    <message>
        <source>day points were last spent</source>
        <translation>最近使用积分的日期</translation>
    </message>
    <message>
        <source>day of coming into the tier</source>
        <translation>进入等级的日期</translation>
    </message>
    <message>
        <source>money missing to the next tier</source>
        <translation>距下一等级的金额</translation>
    </message>
    <message>
        <source>number of orders to the next tier</source>
        <translation>距下一等级的订单数</translation>
    </message>
    <message>
        <source>number of points to the next tier</source>
        <translation>距下一等级的积分数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Price of a piece</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Hour of the order</source>
        <translation>下单时段</translation>
    </message>
    <message>
        <source>Discount of the order in percent</source>
        <translation>订单折扣百分比</translation>
    </message>
    <message>
        <source>Days since the first sale of the product</source>
        <translation>商品首次售出后的天数</translation>
    </message>
    <message>
        <source>Days until its best week is over</source>
        <translation>距商品旺销周结束的天数</translation>
    </message>
    <message>
        <source>average number of pieces per order</source>
        <translation>平均每单件数</translation>
    </message>
    <message>
        <source>number of things known, of ten</source>
        <translation>已知信息项数（共十项）</translation>
    </message>
    <message>
        <source>products bought</source>
        <translation>买过的商品</translation>
    </message>
    <message>
        <source>regions shipped to</source>
        <translation>收货地区</translation>
    </message>
    <message>
        <source>weekdays of buying</source>
        <translation>下单星期</translation>
    </message>
    <message>
        <source>shops</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>imports</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>wait in usual gaps</source>
        <translation>等待的平时间隔倍数</translation>
    </message>
    <message>
        <source>answer about text messages</source>
        <translation>短信许可</translation>
    </message>
    <message>
        <source>answer about e-mails</source>
        <translation>邮件许可</translation>
    </message>
    <message>
        <source>answer about phone calls</source>
        <translation>电话许可</translation>
    </message>
    <message>
        <source>number of unpaid orders</source>
        <translation>未付款订单数</translation>
    </message>
    <message>
        <source>number of closed orders</source>
        <translation>已关闭订单数</translation>
    </message>
    <message>
        <source>number of refunded orders</source>
        <translation>退款订单数</translation>
    </message>
    <message>
        <source>number of pieces bought</source>
        <translation>购买件数</translation>
    </message>
    <message>
        <source>number of days since the last order</source>
        <translation>距上次下单天数</translation>
    </message>
    <message>
        <source>percentage of refunded orders</source>
        <translation>退款订单百分比</translation>
    </message>
    <message>
        <source>percentage of orders with a discount</source>
        <translation>有优惠的订单百分比</translation>
    </message>
    <message>
        <source>number of friends referred</source>
        <translation>介绍的朋友数</translation>
    </message>
    <message>
        <source>money spent by referred friends</source>
        <translation>带来的好友消费额</translation>
    </message>
    <message>
        <source>first products bought</source>
        <translation>首次购买的商品</translation>
    </message>
    <message>
        <source>last products bought</source>
        <translation>最近购买的商品</translation>
    </message>
    <message>
        <source>money spent in 12 months</source>
        <translation>近12个月消费金额</translation>
    </message>
    <message>
        <source>categories bought</source>
        <translation>买过的类目</translation>
    </message>
    <message>
        <source>hours of buying</source>
        <translation>购买时段</translation>
    </message>
    <message>
        <source>frozen lists</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>last change of the record</source>
        <translation>资料最近更新日期</translation>
    </message>
    <message>
        <source>first trace</source>
        <translation>首次出现日期</translation>
    </message>
    <message>
        <source>rank from north to south</source>
        <translation>由北到南的位次</translation>
    </message>
    <message>
        <source>number of shop accounts</source>
        <translation>店铺账号数</translation>
    </message>
    <message>
        <source>percentage off the first order</source>
        <translation>首单折扣百分比</translation>
    </message>
    <message>
        <source>number of hours since an unpaid order</source>
        <translation>未付款订单已过的小时数</translation>
    </message>
    <message>
        <source>coupons held</source>
        <translation>持有的优惠券</translation>
    </message>
    <message>
        <source>coupons used</source>
        <translation>用过的优惠券</translation>
    </message>
    <message>
        <source>coupons that ran out unused</source>
        <translation>过期未用的优惠券</translation>
    </message>
    <message>
        <source>number of times a coupon was used</source>
        <translation>用券次数</translation>
    </message>
    <message>
        <source>number of days until a refill is due</source>
        <translation>距补货的天数</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>商品名称</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Amount of the line</source>
        <translation>该行金额</translation>
    </message>
    <message>
        <source>Order total</source>
        <translation>订单总额</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>any of</source>
        <translation>任一</translation>
    </message>
    <message>
        <source>all of</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>none of</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>over</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾是</translation>
    </message>
    <message>
        <source>looks like</source>
        <translation>符合样式</translation>
    </message>
    <message>
        <source>pinyin begins with</source>
        <translation>拼音开头是</translation>
    </message>
    <message>
        <source>under</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>between</source>
        <translation>介于</translation>
    </message>
    <message>
        <source>among the top</source>
        <translation>排在前几名</translation>
    </message>
    <message>
        <source>in the top percent</source>
        <translation>排在前百分之几</translation>
    </message>
    <message>
        <source>ranks between, %</source>
        <translation>排名介于（%）</translation>
    </message>
    <message>
        <source>in the next</source>
        <translation>未来</translation>
    </message>
    <message>
        <source>in this</source>
        <translation>在本</translation>
    </message>
    <message>
        <source>in the last full</source>
        <translation>在上一个</translation>
    </message>
    <message>
        <source>on a weekday</source>
        <translation>在星期几</translation>
    </message>
    <message>
        <source>in a month</source>
        <translation>在几月</translation>
    </message>
    <message>
        <source>every year on</source>
        <translation>每年的某天</translation>
    </message>
    <message>
        <source>every year between</source>
        <translation>每年的某段</translation>
    </message>
    <message>
        <source>every lunar year on</source>
        <translation>每年农历</translation>
    </message>
    <message>
        <source>just these</source>
        <translation>恰好是</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>on</source>
        <translation>在某天</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>any at all</source>
        <translation>有任意一个</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>in the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>not in the last</source>
        <translation>最近没有</translation>
    </message>
    <message>
        <source>longer ago than</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于（日期）</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>不是 {value}</translation>
    </message>
    <message>
        <source>all of {value}</source>
        <translation>同时有 {value}</translation>
    </message>
    <message>
        <source>just {value}</source>
        <translation>恰好是{value}</translation>
    </message>
    <message>
        <source>contains {value}</source>
        <translation>包含{value}</translation>
    </message>
    <message>
        <source>does not contain {value}</source>
        <translation>不包含{value}</translation>
    </message>
    <message>
        <source>begins with {value}</source>
        <translation>以{value}开头</translation>
    </message>
    <message>
        <source>ends with {value}</source>
        <translation>以{value}结尾</translation>
    </message>
    <message>
        <source>looks like {value}</source>
        <translation>符合{value}</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>至少 {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>至多 {value}</translation>
    </message>
    <message>
        <source>over {value}</source>
        <translation>高于 {value}</translation>
    </message>
    <message>
        <source>under {value}</source>
        <translation>低于 {value}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>ranks {first}% – {last}%</source>
        <translation>排名 {first}%–{last}%</translation>
    </message>
    <message>
        <source>top {value}</source>
        <translation>前 {value} 名</translation>
    </message>
    <message>
        <source>top {value}%</source>
        <translation>前 {value}%</translation>
    </message>
    <message>
        <source>in the last {value}</source>
        <translation>最近 {value}</translation>
    </message>
    <message>
        <source>not in the last {value}</source>
        <translation>最近 {value} 没有</translation>
    </message>
    <message>
        <source>in the next {value}</source>
        <translation>未来 {value}</translation>
    </message>
    <message>
        <source>more than {value} ago</source>
        <translation>{value} 以前</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>晚于 {value}</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>早于 {value}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}：{value}</translation>
    </message>
    <message>
        <source>Orders or points in a time</source>
        <translation>某段时间的订单或积分</translation>
    </message>
    <message>
        <source>Another segment</source>
        <translation>另一个分群</translation>
    </message>
    <message>
        <source>Random share</source>
        <translation>随机抽取</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Settings changed</source>
        <translation>修改了设置</translation>
    </message>
    <message>
        <source>A copy was brought back</source>
        <translation>恢复了备份</translation>
    </message>
    <message>
        <source>Name of the business changed</source>
        <translation>修改了店铺名称</translation>
    </message>
    <message>
        <source>Exchange rate changed</source>
        <translation>修改了汇率</translation>
    </message>
    <message>
        <source>Exchange rates filled in</source>
        <translation>已补全汇率</translation>
    </message>
    <message>
        <source>Own accounts changed</source>
        <translation>修改了自己的账号</translation>
    </message>
    <message>
        <source>Name of a shop changed</source>
        <translation>修改了网店名称</translation>
    </message>
    <message>
        <source>Time zone of a shop changed</source>
        <translation>修改了网店时区</translation>
    </message>
    <message>
        <source>Time zone and currency set</source>
        <translation>设置了时区和币种</translation>
    </message>
    <message>
        <source>29 February counts on another day</source>
        <translation>2月29日改算另一天</translation>
    </message>
    <message>
        <source>Segments were put in order</source>
        <translation>调整了分群顺序</translation>
    </message>
    <message>
        <source>A view was renamed</source>
        <translation>视图已重命名</translation>
    </message>
    <message>
        <source>Views were put in order</source>
        <translation>视图顺序已调整</translation>
    </message>
    <message>
        <source>A field of your own was made</source>
        <translation>新建了自定义字段</translation>
    </message>
    <message>
        <source>A field of your own was renamed</source>
        <translation>自定义字段已重命名</translation>
    </message>
    <message>
        <source>Choices of “{name}” changed</source>
        <translation>“{name}”的选项已更改</translation>
    </message>
    <message>
        <source>Field “{name}” changed</source>
        <translation>字段“{name}”已更改</translation>
    </message>
    <message>
        <source>Field “{name}” given up</source>
        <translation>已停用字段“{name}”</translation>
    </message>
    <message>
        <source>Class rules were put in order</source>
        <translation>类别规则已排序</translation>
    </message>
    <message>
        <source>Your own fields were put in order</source>
        <translation>自定义字段顺序已调整</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>实收金额</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Your own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>顾虑</translation>
    </message>
    <message>
        <source>Pinned note</source>
        <translation>置顶备注</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>Used by several people</source>
        <translation>多人共用</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>短信许可</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>邮件许可</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>电话许可</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Merges</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Settings and copies</source>
        <translation>设置与备份</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>已重做：{what}</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>导入 {file}</translation>
    </message>
    <message>
        <source>Customer no. {number} erased for good</source>
        <translation>已永久清除编号 {number} 的客户</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{concern} (settled)</source>
        <translation>{concern}（已解决）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>{near}, {day}</source>
        <translation>{near}，{day}</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>{who} is not the same person as another customer</source>
        <translation>{who}与另一位客户不是同一个人</translation>
    </message>
    <message>
        <source>A possible duplicate of {who} put off</source>
        <translation>{who}的疑似重复客户留待以后决定</translation>
    </message>
    <message>
        <source>{who} may be another customer after all</source>
        <translation>{who}与另一位客户可能还是同一个人</translation>
    </message>
    <message>
        <source>{who} taken apart from another record</source>
        <translation>{who}与另一条记录已拆分</translation>
    </message>
    <message>
        <source>The value of another record shown for {who}</source>
        <translation>为{who}显示另一条记录的值</translation>
    </message>
    <message>
        <source>Two customers are not the same person</source>
        <translation>两位客户不是同一个人</translation>
    </message>
    <message>
        <source>A possible duplicate put off</source>
        <translation>疑似重复客户留待以后决定</translation>
    </message>
    <message>
        <source>Two customers may be one after all</source>
        <translation>两位客户可能还是同一个人</translation>
    </message>
    <message>
        <source>Two customers taken apart</source>
        <translation>两位客户已拆分</translation>
    </message>
    <message>
        <source>The value of another record shown</source>
        <translation>显示另一条记录的值</translation>
    </message>
    <message>
        <source>Points became available or expired</source>
        <translation>积分到账或过期</translation>
    </message>
    <message>
        <source>Points recalculated from orders</source>
        <translation>按订单重算积分</translation>
    </message>
    <message>
        <source>New rules for points</source>
        <translation>新的积分规则</translation>
    </message>
    <message>
        <source>Points changed</source>
        <translation>积分变动</translation>
    </message>
    <message>
        <source>{tier} is kept until {day}</source>
        <translation>{tier}保留至{day}</translation>
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
        <translation>原因</translation>
    </message>
    <message>
        <source>Order or customer</source>
        <translation>订单或客户</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation>改前与改后</translation>
    </message>
    <message>
        <source>Chinese (GB18030)</source>
        <translation>中文 (GB18030)</translation>
    </message>
    <message>
        <source>All languages (UTF-8)</source>
        <translation>所有语言 (UTF-8)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>日文 (Shift JIS)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>日文 (EUC)</translation>
    </message>
    <message>
        <source>Western European (1252)</source>
        <translation>西欧文字 (1252)</translation>
    </message>
    <message>
        <source>All languages (UTF-16)</source>
        <translation>所有语言 (UTF-16)</translation>
    </message>
    <message>
        <source>Rows that are twice in the file</source>
        <translation>文件中重复的行</translation>
    </message>
    <message>
        <source>Rows that are the same in every cell count once.</source>
        <translation>每个单元格都相同的行只算一次。</translation>
    </message>
    <message>
        <source>One order number, several buyers</source>
        <translation>同一订单号，多位买家</translation>
    </message>
    <message>
        <source>They are imported as separate orders.</source>
        <translation>作为不同的订单导入。</translation>
    </message>
    <message>
        <source>Rows with fewer cells than headings</source>
        <translation>单元格少于标题的行</translation>
    </message>
    <message>
        <source>The missing cells at the end are taken as empty.</source>
        <translation>末尾缺少的单元格按空白处理。</translation>
    </message>
    <message>
        <source>Rows with more cells than headings</source>
        <translation>单元格多于标题的行</translation>
    </message>
    <message>
        <source>The cells without a heading are left out.</source>
        <translation>没有标题的单元格不导入。</translation>
    </message>
    <message>
        <source>People who are in the file more than once</source>
        <translation>文件中出现多次的人</translation>
    </message>
    <message>
        <source>They become one customer each.</source>
        <translation>每人合为一位客户。</translation>
    </message>
    <message>
        <source>Dates that could be read in two ways</source>
        <translation>可有两种读法的日期</translation>
    </message>
    <message>
        <source>They are read as the rest of the file is.</source>
        <translation>按文件其余部分的读法处理。</translation>
    </message>
    <message>
        <source>Orders that you have in a newer form</source>
        <translation>您已有更新状态的订单</translation>
    </message>
    <message>
        <source>The newer state is kept; nothing goes back.</source>
        <translation>保留较新的状态，不会倒退。</translation>
    </message>
    <message>
        <source>Save the rows kept aside</source>
        <translation>保存搁置的行</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>kept aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Found by their account</source>
        <translation>按账号认出</translation>
    </message>
    <message>
        <source>Joined by their phone</source>
        <translation>按手机号归并</translation>
    </message>
    <message>
        <source>Joined by their e-mail</source>
        <translation>按邮箱归并</translation>
    </message>
    <message>
        <source>New in this import</source>
        <translation>本次导入的新客户</translation>
    </message>
    <message>
        <source>Changed by this import</source>
        <translation>本次导入改动的客户</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动设置</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>按规则设置</translation>
    </message>
    <message>
        <source>Retail</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒收</translation>
    </message>
    <message>
        <source>Can be used</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Hidden by the platform</source>
        <translation>平台已隐藏</translation>
    </message>
    <message>
        <source>Not a real one</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Order list</source>
        <translation>订单列表</translation>
    </message>
    <message>
        <source>List of products sold</source>
        <translation>商品明细</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>客户列表</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Checking rows</source>
        <translation>正在检查数据</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Found again</source>
        <translation>再次认出</translation>
    </message>
    <message>
        <source>Merged by you</source>
        <translation>由您合并</translation>
    </message>
    <message>
        <source>Taken apart</source>
        <translation>已拆开</translation>
    </message>
    <message>
        <source>Said about messages</source>
        <translation>消息许可</translation>
    </message>
    <message>
        <source>Which shop is this file from?</source>
        <translation>这个文件来自哪家店铺？</translation>
    </message>
    <message>
        <source>Is the day or the month first?</source>
        <translation>日在前还是月在前？</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>各列是什么意思？</translation>
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
        <translation>京东</translation>
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
        <translation>乐天</translation>
    </message>
    <message>
        <source>Yahoo! Shopping</source>
        <translation>雅虎购物</translation>
    </message>
    <message>
        <source>Color Me Shop</source>
        <translation>Color Me Shop</translation>
    </message>
    <message>
        <source>Own table</source>
        <translation>自有表格</translation>
    </message>
</context>
<context>
    <name>matters</name>
    <message>
        <source>Baby born in</source>
        <translation>宝宝出生于</translation>
    </message>
    <message>
        <source>Skin type</source>
        <translation>肤质</translation>
    </message>
    <message>
        <source>Clothing size</source>
        <translation>服装尺码</translation>
    </message>
    <message>
        <source>Shoe size</source>
        <translation>鞋码</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>干性</translation>
    </message>
    <message>
        <source>oily</source>
        <translation>油性</translation>
    </message>
    <message>
        <source>combination</source>
        <translation>混合性</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感性</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>是否安全</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>尺码是否合适</translation>
    </message>
    <message>
        <source>Like the picture?</source>
        <translation>与图片是否一致</translation>
    </message>
    <message>
        <source>Is it genuine?</source>
        <translation>是否正品</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Does it suit my skin?</source>
        <translation>是否适合我的皮肤</translation>
    </message>
    <message>
        <source>Help after the sale</source>
        <translation>售后服务</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>orders</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>未付款</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款或关闭</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>无买家</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>优惠</translation>
    </message>
    <message>
        <source>Postage</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Paid with points</source>
        <translation>积分抵扣</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>实付</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Refunded on</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>The buyer wrote</source>
        <translation>买家留言</translation>
    </message>
    <message>
        <source>Your remark</source>
        <translation>卖家备注</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>寄往</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>快递公司</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Why it was closed</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单时间</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Bring customers back from Excel</source>
        <translation>从 Excel 带回客户</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>Give referral codes to a segment</source>
        <translation>给分群发放推荐码</translation>
    </message>
    <message>
        <source>Look for duplicates</source>
        <translation>查找重复客户</translation>
    </message>
    <message>
        <source>Give or take points</source>
        <translation>增减积分</translation>
    </message>
    <message>
        <source>Redeem points</source>
        <translation>兑换积分</translation>
    </message>
    <message>
        <source>Check the ledger of points</source>
        <translation>核对积分账目</translation>
    </message>
    <message>
        <source>Take over balances of points from a file</source>
        <translation>从文件导入积分余额</translation>
    </message>
    <message>
        <source>New coupon</source>
        <translation>新建优惠券</translation>
    </message>
    <message>
        <source>Enter a used code</source>
        <translation>登记已用券码</translation>
    </message>
    <message>
        <source>Recalculate points from orders</source>
        <translation>按订单重新计算积分</translation>
    </message>
    <message>
        <source>Class rules and invalid records</source>
        <translation>类别规则与无效记录</translation>
    </message>
    <message>
        <source>Rewards and coupons</source>
        <translation>礼品与优惠券</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Who is worth completing</source>
        <translation>谁值得补全</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Appearance of the computer</source>
        <translation>跟随系统外观</translation>
    </message>
    <message>
        <source>Settings: your business</source>
        <translation>设置：您的店铺</translation>
    </message>
    <message>
        <source>Settings: look and language</source>
        <translation>设置：外观和语言</translation>
    </message>
    <message>
        <source>Settings: shops</source>
        <translation>设置：店铺</translation>
    </message>
    <message>
        <source>Settings: exchange rates</source>
        <translation>设置：汇率</translation>
    </message>
    <message>
        <source>Settings: your own accounts</source>
        <translation>设置：自己的账号</translation>
    </message>
    <message>
        <source>Settings: your own fields</source>
        <translation>设置：自定义字段</translation>
    </message>
    <message>
        <source>Settings: copies</source>
        <translation>设置：备份</translation>
    </message>
    <message>
        <source>Customers: {view}</source>
        <translation>客户：{view}</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>No buyer</source>
        <translation>无买家</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>Tick all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全不选</translation>
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
        <translation>聊天中</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>电话中</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>on a form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>in a letter or e-mail</source>
        <translation>信件或邮件</translation>
    </message>
    <message>
        <source>with an order</source>
        <translation>下单时</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>in an imported file</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动发送</translation>
    </message>
    <message>
        <source>By a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>邮箱相同</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>账号相同</translation>
    </message>
    <message>
        <source>same value in a field of yours</source>
        <translation>自定义字段的值相同</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>姓名相同</translation>
    </message>
    <message>
        <source>name differs by one character</source>
        <translation>姓名差 1 字</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>姓名读音相同</translation>
    </message>
    <message>
        <source>same region</source>
        <translation>地区相同</translation>
    </message>
    <message>
        <source>other region</source>
        <translation>地区不同</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>姓名不同</translation>
    </message>
    <message>
        <source>name is missing</source>
        <translation>缺姓名</translation>
    </message>
    <message>
        <source>how to call them is missing</source>
        <translation>缺称呼</translation>
    </message>
    <message>
        <source>gender is missing</source>
        <translation>缺性别</translation>
    </message>
    <message>
        <source>phone is missing</source>
        <translation>缺手机号</translation>
    </message>
    <message>
        <source>e-mail is missing</source>
        <translation>缺邮箱</translation>
    </message>
    <message>
        <source>region is missing</source>
        <translation>缺地区</translation>
    </message>
    <message>
        <source>birthday is missing</source>
        <translation>缺生日</translation>
    </message>
    <message>
        <source>where they came from is missing</source>
        <translation>缺来源</translation>
    </message>
    <message>
        <source>nobody asked yet: may we write?</source>
        <translation>尚未询问消息许可</translation>
    </message>
    <message>
        <source>what matters to them is missing</source>
        <translation>缺关注点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>May we write?</source>
        <translation>可以发消息吗？</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>关注点</translation>
    </message>
    <message>
        <source>Show these people</source>
        <translation>显示这些人</translation>
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
        <translation>新加坡</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>东京</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>首尔</translation>
    </message>
    <message>
        <source>Bangkok</source>
        <translation>曼谷</translation>
    </message>
    <message>
        <source>Ho Chi Minh City</source>
        <translation>胡志明市</translation>
    </message>
    <message>
        <source>Manila</source>
        <translation>马尼拉</translation>
    </message>
    <message>
        <source>Kolkata</source>
        <translation>加尔各答</translation>
    </message>
    <message>
        <source>Dubai</source>
        <translation>迪拜</translation>
    </message>
    <message>
        <source>Moscow</source>
        <translation>莫斯科</translation>
    </message>
    <message>
        <source>Istanbul</source>
        <translation>伊斯坦布尔</translation>
    </message>
    <message>
        <source>Athens</source>
        <translation>雅典</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>柏林</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>巴黎</translation>
    </message>
    <message>
        <source>London</source>
        <translation>伦敦</translation>
    </message>
    <message>
        <source>World time</source>
        <translation>世界时</translation>
    </message>
    <message>
        <source>São Paulo</source>
        <translation>圣保罗</translation>
    </message>
    <message>
        <source>New York</source>
        <translation>纽约</translation>
    </message>
    <message>
        <source>Toronto</source>
        <translation>多伦多</translation>
    </message>
    <message>
        <source>Chicago</source>
        <translation>芝加哥</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>墨西哥城</translation>
    </message>
    <message>
        <source>Denver</source>
        <translation>丹佛</translation>
    </message>
    <message>
        <source>Los Angeles</source>
        <translation>洛杉矶</translation>
    </message>
    <message>
        <source>Auckland</source>
        <translation>奥克兰</translation>
    </message>
    <message>
        <source>Sydney</source>
        <translation>悉尼</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>British pound</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <translation>港元</translation>
    </message>
    <message>
        <source>Taiwan dollar</source>
        <translation>新台币</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <translation>韩元</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <translation>新加坡元</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <translation>泰铢</translation>
    </message>
    <message>
        <source>Vietnamese dong</source>
        <translation>越南盾</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <translation>菲律宾比索</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>印度卢比</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>澳元</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <translation>新西兰元</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>加元</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>巴西雷亚尔</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>墨西哥比索</translation>
    </message>
</context>
<context>
    <name>point_rules</name>
    <message>
        <source>Points and the money they are for are whole numbers above nothing.</source>
        <translation>积分及对应金额都要大于零。</translation>
    </message>
    <message>
        <source>Points wait between 0 and 36,500 days.</source>
        <translation>等待天数在 0 到 36,500 之间。</translation>
    </message>
    <message>
        <source>Points last between 1 and 36,500 days or months.</source>
        <translation>有效期在 1 到 36,500 天或月之间。</translation>
    </message>
    <message>
        <source>Points are a whole number from 1 to 1,000,000.</source>
        <translation>积分是 1 到 1,000,000 的整数。</translation>
    </message>
    <message>
        <source>A multiplier is more than 1 and at most 10.</source>
        <translation>倍数要大于 1，最多 10。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>A limit is between 0 and 1,000,000 points.</source>
        <translation>上限在 0 到 1,000,000 积分之间。</translation>
    </message>
    <message>
        <source>What points are given for needs a name of at most 60 characters.</source>
        <translation>兑换项目需要名称，最多 60 个字。</translation>
    </message>
    <message>
        <source>An amount of money above nothing is missing.</source>
        <translation>缺少大于零的金额。</translation>
    </message>
    <message>
        <source>The most points for an order are fewer than the fewest that can be used.</source>
        <translation>每单最多积分少于最少使用积分。</translation>
    </message>
    <message>
        <source>The share of an order is between 1 and 100 percent.</source>
        <translation>占订单的比例在 1% 到 100% 之间。</translation>
    </message>
    <message>
        <source>What is in stock is a whole number, or nothing for no end.</source>
        <translation>数量是整数，不填即不限。</translation>
    </message>
    <message>
        <source>There can be only one such rule.</source>
        <translation>这样的规则只能有一条。</translation>
    </message>
    <message>
        <source>Points are cleared on a day of the calendar.</source>
        <translation>清零日要是日历上的日期。</translation>
    </message>
    <message>
        <source>Choose which coupon is given.</source>
        <translation>请选择兑换哪张优惠券。</translation>
    </message>
    <message>
        <source>Choose the tier that brings these points.</source>
        <translation>请选择达到哪个会员等级时赠送这些积分。</translation>
    </message>
    <message>
        <source>Each order</source>
        <translation>每笔订单</translation>
    </message>
    <message>
        <source>Each piece</source>
        <translation>每件商品</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>第二单</translation>
    </message>
    <message>
        <source>Third order</source>
        <translation>第三单</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Tier multiplier</source>
        <translation>会员等级倍数</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Complete profile</source>
        <translation>完善资料</translation>
    </message>
    <message>
        <source>Tier bonus</source>
        <translation>会员等级奖励</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>手动发放</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>抵现</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Free post</source>
        <translation>包邮</translation>
    </message>
    <message>
        <source>Partner ticket</source>
        <translation>合作方券</translation>
    </message>
    <message>
        <source>Keep my tier</source>
        <translation>保级</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>Earned</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>生效</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>过期</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>返还</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Debt paid</source>
        <translation>抵扣欠分</translation>
    </message>
    <message>
        <source>Debt forgiven</source>
        <translation>免除欠分</translation>
    </message>
    <message>
        <source>For an order</source>
        <translation>订单获得</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>The refund was taken back</source>
        <translation>退款已撤销</translation>
    </message>
    <message>
        <source>Recalculated by the rules</source>
        <translation>按规则重新计算</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Two customers were taken apart</source>
        <translation>两位客户已拆分</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Tier bonus</source>
        <translation>会员等级奖励</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>赠送</translation>
    </message>
    <message>
        <source>For a review</source>
        <translation>评价奖励</translation>
    </message>
    <message>
        <source>For answers to a survey</source>
        <translation>问卷奖励</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>关怀赠送</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>补偿</translation>
    </message>
    <message>
        <source>Complete profile</source>
        <translation>完善资料</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>老带新</translation>
    </message>
    <message>
        <source>Yearly clearing</source>
        <translation>年度清零</translation>
    </message>
    <message>
        <source>Money off</source>
        <translation>抵现</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Free post</source>
        <translation>包邮</translation>
    </message>
    <message>
        <source>Partner ticket</source>
        <translation>合作券</translation>
    </message>
    <message>
        <source>Keeping the tier</source>
        <translation>保级</translation>
    </message>
    <message>
        <source>{kind}: {amount}</source>
        <translation>{kind}：{amount}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Points by the rules</source>
        <translation>按规则的积分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Points of {month}</source>
        <translation>{month}的积分</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未留姓名</translation>
    </message>
    <message>
        <source>Can be spent together: {before} → {after}</source>
        <translation>合计可用：{before} → {after}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Earlier entries are left out here.</source>
        <translation>更早的记录未在此列出。</translation>
    </message>
    <message>
        <source>Points statement</source>
        <translation>积分对账单</translation>
    </message>
    <message>
        <source>Will be taken over</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{told} · several rows</source>
        <translation>{told} · 多行</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久有效</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>{points} more are pending</source>
        <translation>另有 {points} 待生效</translation>
    </message>
    <message>
        <source>{points} are owed</source>
        <translation>欠 {points}</translation>
    </message>
    <message>
        <source>{points} can be used until {day}</source>
        <translation>其中 {points} 可用至 {day}</translation>
    </message>
    <message>
        <source>{shop}: points of {customer}, {day}</source>
        <translation>{shop}：{customer} 的积分（{day}）</translation>
    </message>
    <message>
        <source>Can be spent: {points}</source>
        <translation>可用积分：{points}</translation>
    </message>
    <message>
        <source>balance {points}</source>
        <translation>余额 {points}</translation>
    </message>
    <message>
        <source>Nothing to change: it was so already</source>
        <translation>无需更改：原本就是这样</translation>
    </message>
    <message>
        <source>Our customer number</source>
        <translation>本软件的客户编号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>{tier} is kept until {day}</source>
        <translation>{tier}保留至{day}</translation>
    </message>
    <message>
        <source>{coupon}, until {day}</source>
        <translation>{coupon}，有效至{day}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>The number was destroyed by Excel</source>
        <translation>号码被 Excel 破坏</translation>
    </message>
    <message>
        <source>Long numbers were shortened when the file was saved. Save it anew as CSV.</source>
        <translation>保存文件时，长号码被截短。请重新导出为 CSV。</translation>
    </message>
    <message>
        <source>No order number</source>
        <translation>没有订单号</translation>
    </message>
    <message>
        <source>Without it the next file would count the order twice.</source>
        <translation>没有订单号，下次导入会重复。</translation>
    </message>
    <message>
        <source>The date does not exist</source>
        <translation>日期不存在</translation>
    </message>
    <message>
        <source>Correct the day and import the row again.</source>
        <translation>请改正日期后重新导入该行。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>An order needs the day on which it was placed.</source>
        <translation>订单需要有下单日期。</translation>
    </message>
    <message>
        <source>The amount is not a number</source>
        <translation>金额不是数字</translation>
    </message>
    <message>
        <source>Write the amount with digits only.</source>
        <translation>请只用数字填写金额。</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>An order that was paid needs its amount.</source>
        <translation>已付款的订单需要有金额。</translation>
    </message>
    <message>
        <source>The order state is not known</source>
        <translation>订单状态无法识别</translation>
    </message>
    <message>
        <source>Without it nobody knows whether the order was paid.</source>
        <translation>没有状态就不知道订单是否付款。</translation>
    </message>
    <message>
        <source>A cell holds an error of Excel</source>
        <translation>单元格中有 Excel 错误</translation>
    </message>
    <message>
        <source>Write the value itself into the cell.</source>
        <translation>请在单元格中填写实际的值。</translation>
    </message>
    <message>
        <source>No account, phone or e-mail</source>
        <translation>没有账号、电话或邮箱</translation>
    </message>
    <message>
        <source>A customer is recognised by one of them.</source>
        <translation>客户靠其中之一来识别。</translation>
    </message>
    <message>
        <source>The quantity is not a number</source>
        <translation>数量不是数字</translation>
    </message>
    <message>
        <source>Write the quantity with digits only.</source>
        <translation>请只用数字填写数量。</translation>
    </message>
    <message>
        <source>The currency is not known</source>
        <translation>货币无法识别</translation>
    </message>
    <message>
        <source>Write its three letters.</source>
        <translation>请填写三个字母的货币代码。</translation>
    </message>
    <message>
        <source>The row is broken</source>
        <translation>该行不完整</translation>
    </message>
    <message>
        <source>It has more or fewer cells than the headings.</source>
        <translation>单元格比标题多或少。</translation>
    </message>
</context>
<context>
    <name>referral</name>
    <message>
        <source>code in a remark</source>
        <translation>备注写了码</translation>
    </message>
    <message>
        <source>used the card</source>
        <translation>用了卡片</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>手工设定</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>同一手机</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>同一地址</translation>
    </message>
    <message>
        <source>same payer</source>
        <translation>同一付款人</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>many friends at one address</source>
        <translation>同一地址多位好友</translation>
    </message>
    <message>
        <source>they brought each other</source>
        <translation>互相介绍</translation>
    </message>
    <message>
        <source>No order yet</source>
        <translation>尚未下单</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>No program then</source>
        <translation>当时无方案</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予奖励</translation>
    </message>
    <message>
        <source>Order too small</source>
        <translation>金额不足</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>超出上限</translation>
    </message>
    <message>
        <source>No reward</source>
        <translation>无奖励</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>friend {nth} at one address</source>
        <translation>同一地址第 {nth} 位好友</translation>
    </message>
    <message>
        <source>pending to {day}</source>
        <translation>{day}前待定</translation>
    </message>
    <message>
        <source>Got the code {code}</source>
        <translation>获得推荐码 {code}</translation>
    </message>
    <message>
        <source>Brought by {name}</source>
        <translation>由{name}介绍</translation>
    </message>
    <message>
        <source>Brought {name}</source>
        <translation>介绍了{name}</translation>
    </message>
    <message>
        <source>to forward to friends</source>
        <translation>可转发给好友</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>介绍人</translation>
    </message>
    <message>
        <source>How</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>Hold a code</source>
        <translation>持有推荐码</translation>
    </message>
    <message>
        <source>Referred others</source>
        <translation>带来过新客</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>带来新客</translation>
    </message>
    <message>
        <source>Their money</source>
        <translation>他们的消费</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>已发放积分</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>已复购</translation>
    </message>
    <message>
        <source>Why it needs a look</source>
        <translation>为何需要核对</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Nobody is refused silently; the reward waits.</source>
        <translation>不会悄悄拒绝，奖励先等待。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Newest referrals</source>
        <translation>最新老带新</translation>
    </message>
    <message>
        <source>Enter opens the friend.</source>
        <translation>按回车打开好友。</translation>
    </message>
    <message>
        <source>{count} more pending</source>
        <translation>另有 {count} 待定</translation>
    </message>
    <message>
        <source>Who came through {name}?</source>
        <translation>{name}带来了谁？</translation>
    </message>
    <message>
        <source>Card of {name}</source>
        <translation>{name}的卡片</translation>
    </message>
    <message>
        <source>1st circle: {people}, {money}</source>
        <translation>第一层：{people}，{money}</translation>
    </message>
    <message>
        <source>2nd circle: {people}, {money}</source>
        <translation>第二层：{people}，{money}</translation>
    </message>
    <message>
        <source>{count} further down</source>
        <translation>更深 {count} 人</translation>
    </message>
    <message>
        <source>rewards to {name}: {points}</source>
        <translation>已奖励{name} {points}</translation>
    </message>
    <message>
        <source>For a friend</source>
        <translation>送给好友</translation>
    </message>
    <message>
        <source>with your first order, from {name}</source>
        <translation>{name}推荐，首单可用</translation>
    </message>
    <message>
        <source>first order from {least}, from {name}</source>
        <translation>{name}推荐，首单满 {least} 可用</translation>
    </message>
    <message>
        <source>Tell us the code in the order remark</source>
        <translation>下单时在备注里写上此码</translation>
    </message>
    <message>
        <source>May be forwarded to a friend</source>
        <translation>可转发给朋友使用</translation>
    </message>
    <message>
        <source>a friend&apos;s first order</source>
        <translation>好友首单</translation>
    </message>
    <message>
        <source>a friend used the card</source>
        <translation>好友用了推荐卡</translation>
    </message>
    <message>
        <source>the friend gets</source>
        <translation>好友获得</translation>
    </message>
    <message>
        <source>first order at least</source>
        <translation>首单至少</translation>
    </message>
    <message>
        <source>for each customer</source>
        <translation>每位客户</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The file is not there any more</source>
        <translation>文件已不在原处</translation>
    </message>
    <message>
        <source>Nothing was changed. Look where it was moved to and choose it again.</source>
        <translation>没有任何改动。请找到文件的新位置后重新选择。</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>文件无法打开</translation>
    </message>
    <message>
        <source>Nothing was changed. Close it in other programs, or copy it to this computer first.</source>
        <translation>没有任何改动。请在其他程序中关闭它，或先复制到这台电脑。</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it from your shop once more.</source>
        <translation>没有任何改动。请从店铺重新导出。</translation>
    </message>
    <message>
        <source>This is not a table</source>
        <translation>这不是表格</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the Excel or CSV file that your shop saves for orders.</source>
        <translation>没有任何改动。请选择店铺导出的订单 Excel 或 CSV 文件。</translation>
    </message>
    <message>
        <source>The file has headings but no rows</source>
        <translation>文件只有标题，没有数据行</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a longer time when you save it from the shop.</source>
        <translation>没有任何改动。从店铺导出时请选择更长的时间段。</translation>
    </message>
    <message>
        <source>The file is locked with a password</source>
        <translation>文件有密码保护</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it, save it without the password, and choose it again.</source>
        <translation>没有任何改动。请打开文件，去掉密码保存后重新选择。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it from your shop once more, or save it as CSV.</source>
        <translation>没有任何改动。请从店铺重新导出，或存为 CSV。</translation>
    </message>
    <message>
        <source>The file is too large to be read safely</source>
        <translation>文件太大，无法安全读取</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as CSV, or save a shorter time.</source>
        <translation>没有任何改动。请存为 CSV，或缩短时间段。</translation>
    </message>
    <message>
        <source>The workbook needs too much memory</source>
        <translation>工作簿占用内存过多</translation>
    </message>
    <message>
        <source>Nothing was changed. Save it as CSV and choose that file.</source>
        <translation>没有任何改动。请存为 CSV 后选择那个文件。</translation>
    </message>
    <message>
        <source>The file took too long to read</source>
        <translation>读取文件的时间过长</translation>
    </message>
    <message>
        <source>The file unpacks in an unsafe way</source>
        <translation>文件的解压方式不安全</translation>
    </message>
    <message>
        <source>Nothing was changed. Unpack it yourself and choose the table inside.</source>
        <translation>没有任何改动。请自行解压后选择里面的表格。</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Reading it failed and was stopped; nothing was changed. Save it as CSV and try again.</source>
        <translation>读取失败并已停止，没有任何改动。请存为 CSV 后再试。</translation>
    </message>
    <message>
        <source>This is a bill of Alipay, not a list of orders</source>
        <translation>这是支付宝账单，不是订单列表</translation>
    </message>
    <message>
        <source>Nothing was changed. A bill has payments but no customers; save the orders instead.</source>
        <translation>没有任何改动。账单只有付款，没有客户；请改为导出订单。</translation>
    </message>
    <message>
        <source>This is a bill of WeChat Pay, not a list of orders</source>
        <translation>这是微信支付账单，不是订单列表</translation>
    </message>
    <message>
        <source>This is a statement of a bank, not a list of orders</source>
        <translation>这是银行流水，不是订单列表</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that your shop saves for orders.</source>
        <translation>没有任何改动。请选择店铺导出的订单文件。</translation>
    </message>
    <message>
        <source>This is a settlement of the platform, not a list of orders</source>
        <translation>这是平台结算单，不是订单列表</translation>
    </message>
    <message>
        <source>Nothing was changed. It has fees but no customers; save the orders instead.</source>
        <translation>没有任何改动。结算单只有费用，没有客户；请改为导出订单。</translation>
    </message>
    <message>
        <source>The columns are not known</source>
        <translation>列无法识别</translation>
    </message>
    <message>
        <source>Nothing was changed. Say what the columns mean; it is remembered.</source>
        <translation>没有任何改动。请说明各列的含义，以后会记住。</translation>
    </message>
    <message>
        <source>The file does not say which shop it is from</source>
        <translation>文件没有注明来自哪家店铺</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the name of the shop.</source>
        <translation>没有任何改动。请填写店铺名称。</translation>
    </message>
    <message>
        <source>The file belongs to another shop</source>
        <translation>文件属于另一家店铺</translation>
    </message>
    <message>
        <source>Nothing was changed. Its orders are known from another shop; choose that.</source>
        <translation>没有任何改动。其中的订单已属于另一家店铺，请选择那家。</translation>
    </message>
    <message>
        <source>Day and month cannot be told apart</source>
        <translation>无法区分日和月</translation>
    </message>
    <message>
        <source>Nothing was changed. Say which of the two comes first.</source>
        <translation>没有任何改动。请说明哪个在前。</translation>
    </message>
    <message>
        <source>These are your own people, edited in Excel</source>
        <translation>这是您自己的客户，在 Excel 中改过</translation>
    </message>
    <message>
        <source>Nothing was changed. Drop the file on the window: it shows what was edited first.</source>
        <translation>没有任何改动。请把文件拖到窗口上：先给您看改了什么。</translation>
    </message>
    <message>
        <source>You stopped the import</source>
        <translation>您已停止导入</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>一切保持原样。</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>on {value}</source>
        <translation>在{value}</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>在{value}以前</translation>
    </message>
    <message>
        <source>after {value}</source>
        <translation>在{value}以后</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>从{first}到{last}</translation>
    </message>
    <message>
        <source>in the last {value}</source>
        <translation>最近 {value}内</translation>
    </message>
    <message>
        <source>in the next {value}</source>
        <translation>未来 {value}内</translation>
    </message>
    <message>
        <source>more than {value} ago</source>
        <translation>在 {value}以前</translation>
    </message>
    <message>
        <source>on any {value}</source>
        <translation>在{value}</translation>
    </message>
    <message>
        <source>in {value} of any year</source>
        <translation>在任一年的{value}</translation>
    </message>
    <message>
        <source>on {value} of any year</source>
        <translation>在任一年的{value}</translation>
    </message>
    <message>
        <source>between {first} and {last} of any year</source>
        <translation>在任一年的{first}到{last}之间</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>至少 {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>至多 {amount}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>正好 {amount}</translation>
    </message>
    <message>
        <source>who ordered {amount}</source>
        <translation>下单{amount}</translation>
    </message>
    <message>
        <source>who ordered {amount} {when}</source>
        <translation>{when}下单{amount}</translation>
    </message>
    <message>
        <source>who ordered {amount} with {lines}</source>
        <translation>下单{amount}且含{lines}</translation>
    </message>
    <message>
        <source>who ordered {amount} {when} with {lines}</source>
        <translation>{when}下单{amount}且含{lines}</translation>
    </message>
    <message>
        <source>who never ordered</source>
        <translation>从未下单</translation>
    </message>
    <message>
        <source>who did not order {when}</source>
        <translation>{when}没有下单</translation>
    </message>
    <message>
        <source>who never ordered with {lines}</source>
        <translation>从未下过含{lines}的订单</translation>
    </message>
    <message>
        <source>who did not order {when} with {lines}</source>
        <translation>{when}没有下过含{lines}的订单</translation>
    </message>
    <message>
        <source>whose orders come to {amount}</source>
        <translation>订单金额合计{amount}</translation>
    </message>
    <message>
        <source>whose orders {when} come to {amount}</source>
        <translation>{when}订单金额合计{amount}</translation>
    </message>
    <message>
        <source>whose orders with {lines} come to {amount}</source>
        <translation>含{lines}的订单金额合计{amount}</translation>
    </message>
    <message>
        <source>whose orders {when} with {lines} come to {amount}</source>
        <translation>{when}含{lines}的订单金额合计{amount}</translation>
    </message>
    <message>
        <source>who bought {amount}</source>
        <translation>购买{amount}</translation>
    </message>
    <message>
        <source>who bought {amount} {when}</source>
        <translation>{when}购买{amount}</translation>
    </message>
    <message>
        <source>who bought {amount} with {lines}</source>
        <translation>购买{lines}的商品{amount}</translation>
    </message>
    <message>
        <source>who bought {amount} {when} with {lines}</source>
        <translation>{when}购买{lines}的商品{amount}</translation>
    </message>
    <message>
        <source>who earned {amount}</source>
        <translation>获得过{amount}</translation>
    </message>
    <message>
        <source>who earned {amount} {when}</source>
        <translation>{when}获得{amount}</translation>
    </message>
    <message>
        <source>who earned {amount} for orders with {lines}</source>
        <translation>因{lines}的订单获得{amount}</translation>
    </message>
    <message>
        <source>who earned {amount} {when} for orders with {lines}</source>
        <translation>{when}因{lines}的订单获得{amount}</translation>
    </message>
    <message>
        <source>who spent {amount}</source>
        <translation>使用过{amount}</translation>
    </message>
    <message>
        <source>who spent {amount} {when}</source>
        <translation>{when}使用{amount}</translation>
    </message>
    <message>
        <source>who spent {amount} on orders with {lines}</source>
        <translation>在{lines}的订单上使用{amount}</translation>
    </message>
    <message>
        <source>who spent {amount} {when} on orders with {lines}</source>
        <translation>{when}在{lines}的订单上使用{amount}</translation>
    </message>
    <message>
        <source>{lines}, all in one order</source>
        <translation>{lines}（均在同一订单中）</translation>
    </message>
    <message>
        <source>{field} containing {value}</source>
        <translation>{field}含{value}</translation>
    </message>
    <message>
        <source>{field} other than {value}</source>
        <translation>{field}不是{value}</translation>
    </message>
    <message>
        <source>{field} not containing {value}</source>
        <translation>{field}不含{value}</translation>
    </message>
    <message>
        <source>{field} beginning with {value}</source>
        <translation>{field}以{value}开头</translation>
    </message>
    <message>
        <source>{field} ending with {value}</source>
        <translation>{field}以{value}结尾</translation>
    </message>
    <message>
        <source>{field} like {value}</source>
        <translation>{field}符合{value}</translation>
    </message>
    <message>
        <source>{field} beginning with {value} in pinyin</source>
        <translation>{field}拼音以{value}开头</translation>
    </message>
    <message>
        <source>{field} over {value}</source>
        <translation>{field}超过 {value}</translation>
    </message>
    <message>
        <source>{field} at least {value}</source>
        <translation>{field}不少于 {value}</translation>
    </message>
    <message>
        <source>{field} under {value}</source>
        <translation>{field}少于 {value}</translation>
    </message>
    <message>
        <source>{field} at most {value}</source>
        <translation>{field}不超过 {value}</translation>
    </message>
    <message>
        <source>{field} from {first} to {last}</source>
        <translation>{field}在 {first} 到 {last} 之间</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field}为{value}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>即{day}</translation>
    </message>
    <message>
        <source>until {last}, that day included</source>
        <translation>至{last}（含当天）</translation>
    </message>
    <message>
        <source>not from {first} to {last}</source>
        <translation>不在{first}到{last}之间</translation>
    </message>
    <message>
        <source>29 February counts as {day} in other years</source>
        <translation>其他年份的2月29日算作{day}</translation>
    </message>
    <message>
        <source>the next one is {day}</source>
        <translation>下一次是 {day}</translation>
    </message>
    <message>
        <source>whose {field} is {value}</source>
        <translation>{field}是{value}</translation>
    </message>
    <message>
        <source>whose {field} is not {value}</source>
        <translation>{field}不是{value}</translation>
    </message>
    <message>
        <source>whose {field} contains {value}</source>
        <translation>{field}包含{value}</translation>
    </message>
    <message>
        <source>whose {field} does not contain {value}</source>
        <translation>{field}不包含{value}</translation>
    </message>
    <message>
        <source>whose {field} begins with {value}</source>
        <translation>{field}以{value}开头</translation>
    </message>
    <message>
        <source>whose {field} ends with {value}</source>
        <translation>{field}以{value}结尾</translation>
    </message>
    <message>
        <source>whose {field} looks like {value}</source>
        <translation>{field}符合{value}的样式</translation>
    </message>
    <message>
        <source>whose {field} begins with {value} in pinyin</source>
        <translation>{field}的拼音以{value}开头</translation>
    </message>
    <message>
        <source>whose {field} is not known</source>
        <translation>{field}未知</translation>
    </message>
    <message>
        <source>whose {field} is known</source>
        <translation>{field}已知</translation>
    </message>
    <message>
        <source>whose {field} is exactly {value}</source>
        <translation>{field}正好是 {value}</translation>
    </message>
    <message>
        <source>whose {field} is over {value}</source>
        <translation>{field}超过 {value}</translation>
    </message>
    <message>
        <source>whose {field} is at least {value}</source>
        <translation>{field}不少于 {value}</translation>
    </message>
    <message>
        <source>whose {field} is under {value}</source>
        <translation>{field}少于 {value}</translation>
    </message>
    <message>
        <source>whose {field} is at most {value}</source>
        <translation>{field}不超过 {value}</translation>
    </message>
    <message>
        <source>whose {field} is from {first} to {last}</source>
        <translation>{field}在 {first} 到 {last} 之间</translation>
    </message>
    <message>
        <source>who are the {value} with the largest {field}</source>
        <translation>{field}最高的 {value} 位</translation>
    </message>
    <message>
        <source>who are in the top {value}% by {field}</source>
        <translation>{field}排在前 {value}%</translation>
    </message>
    <message>
        <source>who rank between {first}% and {last}% by {field}, from the smallest up</source>
        <translation>{field}从低到高排名在 {first}% 到 {last}% 之间</translation>
    </message>
    <message>
        <source>whose {field} was on {value}</source>
        <translation>{field}在{value}</translation>
    </message>
    <message>
        <source>whose {field} was before {value}</source>
        <translation>{field}早于{value}</translation>
    </message>
    <message>
        <source>whose {field} was after {value}</source>
        <translation>{field}晚于{value}</translation>
    </message>
    <message>
        <source>whose {field} was from {first} to {last}</source>
        <translation>{field}在{first}到{last}之间</translation>
    </message>
    <message>
        <source>whose {field} was in the last {value}</source>
        <translation>{field}在最近 {value}内</translation>
    </message>
    <message>
        <source>whose {field} was not in the last {value}</source>
        <translation>{field}不在最近 {value}内</translation>
    </message>
    <message>
        <source>whose {field} is in the next {value}</source>
        <translation>{field}在未来 {value}内</translation>
    </message>
    <message>
        <source>whose {field} was more than {value} ago</source>
        <translation>{field}在 {value}以前</translation>
    </message>
    <message>
        <source>whose {field} was {value}</source>
        <translation>{field}在{value}</translation>
    </message>
    <message>
        <source>whose {field} was on a {value}</source>
        <translation>{field}是{value}</translation>
    </message>
    <message>
        <source>whose {field} was in {value} of any year</source>
        <translation>{field}在任一年的{value}</translation>
    </message>
    <message>
        <source>whose {field} was on {value} of any year</source>
        <translation>{field}在任一年的{value}</translation>
    </message>
    <message>
        <source>whose {field} was between {first} and {last} of any year</source>
        <translation>{field}在任一年的{first}到{last}之间</translation>
    </message>
    <message>
        <source>who have no {field}</source>
        <translation>没有{field}</translation>
    </message>
    <message>
        <source>who have birthday in the next {value}</source>
        <translation>未来 {value}内过生日</translation>
    </message>
    <message>
        <source>who have birthday in {value}</source>
        <translation>{value}过生日</translation>
    </message>
    <message>
        <source>who have birthday on {value}</source>
        <translation>{value}过生日</translation>
    </message>
    <message>
        <source>who have birthday between {first} and {last}</source>
        <translation>{first}到{last}之间过生日</translation>
    </message>
    <message>
        <source>who have {value} among their {field}</source>
        <translation>{field}中有{value}</translation>
    </message>
    <message>
        <source>who have all of {value} among their {field}</source>
        <translation>{field}中同时有{value}</translation>
    </message>
    <message>
        <source>who have no {value} among their {field}</source>
        <translation>{field}中没有{value}</translation>
    </message>
    <message>
        <source>whose {field} are just {value}</source>
        <translation>{field}恰好是{value}</translation>
    </message>
    <message>
        <source>who have no {field} at all</source>
        <translation>没有任何{field}</translation>
    </message>
    <message>
        <source>who have any {field} at all</source>
        <translation>有任意{field}</translation>
    </message>
    <message>
        <source>who were put together from several records</source>
        <translation>由多条记录合并而成</translation>
    </message>
    <message>
        <source>who have one record only</source>
        <translation>只有一条记录</translation>
    </message>
    <message>
        <source>who hold a referral code</source>
        <translation>持有推荐码</translation>
    </message>
    <message>
        <source>who hold no referral code</source>
        <translation>没有推荐码</translation>
    </message>
    <message>
        <source>whom somebody referred</source>
        <translation>由他人介绍</translation>
    </message>
    <message>
        <source>whom nobody referred</source>
        <translation>不是由他人介绍</translation>
    </message>
    <message>
        <source>who bought the same product again</source>
        <translation>复购过同一商品</translation>
    </message>
    <message>
        <source>who never bought a product twice</source>
        <translation>没有复购过任何商品</translation>
    </message>
    <message>
        <source>who were hidden once and shown again</source>
        <translation>曾被隐藏又重新显示</translation>
    </message>
    <message>
        <source>who were never hidden and shown again</source>
        <translation>没有隐藏后又重新显示过</translation>
    </message>
    <message>
        <source>whose tier was set by hand</source>
        <translation>等级由手工设定</translation>
    </message>
    <message>
        <source>whose tier was not set by hand</source>
        <translation>等级不是手工设定</translation>
    </message>
    <message>
        <source>who are hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>who are not hidden</source>
        <translation>未隐藏</translation>
    </message>
    <message>
        <source>who have a phone or e-mail that failed</source>
        <translation>有电话或邮箱失效</translation>
    </message>
    <message>
        <source>whose phones and e-mails never failed</source>
        <translation>电话和邮箱都未失效</translation>
    </message>
    <message>
        <source>who were taken back into the lists</source>
        <translation>曾被重新显示</translation>
    </message>
    <message>
        <source>who were never taken back into the lists</source>
        <translation>从未被重新显示</translation>
    </message>
    <message>
        <source>who are in the list {value}</source>
        <translation>在名单{value}中</translation>
    </message>
    <message>
        <source>who are not in the list {value}</source>
        <translation>不在名单{value}中</translation>
    </message>
    <message>
        <source>whom action {value} changed</source>
        <translation>被操作{value}改动过</translation>
    </message>
    <message>
        <source>whom action {value} did not change</source>
        <translation>未被操作{value}改动过</translation>
    </message>
    <message>
        <source>who bought of {value}</source>
        <translation>买过{value}类商品</translation>
    </message>
    <message>
        <source>who never bought of {value}</source>
        <translation>从未买过{value}类商品</translation>
    </message>
    <message>
        <source>whom no channel reaches</source>
        <translation>任何渠道都联系不上</translation>
    </message>
    <message>
        <source>whom some channel reaches</source>
        <translation>至少有一种渠道能联系</translation>
    </message>
    <message>
        <source>who spent at most {value} in 12 months</source>
        <translation>近12个月消费至多{value}</translation>
    </message>
    <message>
        <source>who spent under {value} in 12 months</source>
        <translation>近12个月消费不到{value}</translation>
    </message>
    <message>
        <source>who spent at least {value} in 12 months</source>
        <translation>近12个月消费至少{value}</translation>
    </message>
    <message>
        <source>who spent over {value} in 12 months</source>
        <translation>近12个月消费超过{value}</translation>
    </message>
    <message>
        <source>who live in {value}</source>
        <translation>住在{value}</translation>
    </message>
    <message>
        <source>who do not live in {value}</source>
        <translation>不住在{value}</translation>
    </message>
    <message>
        <source>who spent over {value}</source>
        <translation>消费超过 {value}</translation>
    </message>
    <message>
        <source>who spent at least {value}</source>
        <translation>消费不少于 {value}</translation>
    </message>
    <message>
        <source>who spent under {value}</source>
        <translation>消费不到 {value}</translation>
    </message>
    <message>
        <source>who spent at most {value}</source>
        <translation>消费不超过 {value}</translation>
    </message>
    <message>
        <source>who spent from {first} to {last}</source>
        <translation>消费在 {first} 到 {last} 之间</translation>
    </message>
    <message>
        <source>who spent exactly {value}</source>
        <translation>消费正好 {value}</translation>
    </message>
    <message>
        <source>who ordered for the first time in the last {value}</source>
        <translation>首次下单在最近 {value}内</translation>
    </message>
    <message>
        <source>who ordered for the first time more than {value} ago</source>
        <translation>首次下单在 {value}以前</translation>
    </message>
    <message>
        <source>who ordered in the last {value}</source>
        <translation>最近 {value}内下过单</translation>
    </message>
    <message>
        <source>who did not order in the last {value}</source>
        <translation>最近 {value}内没有下单</translation>
    </message>
    <message>
        <source>who ordered last more than {value} ago</source>
        <translation>最后一次下单在 {value}以前</translation>
    </message>
    <message>
        <source>who ordered at some time</source>
        <translation>下过单</translation>
    </message>
    <message>
        <source>who ordered last more than {value} days ago</source>
        <translation>最后一次下单已超过 {value} 天</translation>
    </message>
    <message>
        <source>who ordered last {first} to {last} days ago</source>
        <translation>最后一次下单在 {first}–{last} 天前</translation>
    </message>
    <message>
        <source>who have waited over {value} times their usual gap</source>
        <translation>已超过平时间隔的 {value} 倍未下单</translation>
    </message>
    <message>
        <source>who have waited at least {value} times their usual gap</source>
        <translation>已达到平时间隔的 {value} 倍未下单</translation>
    </message>
    <message>
        <source>who have waited less than {value} times their usual gap</source>
        <translation>未下单时间不到平时间隔的 {value} 倍</translation>
    </message>
    <message>
        <source>who have waited at most {value} times their usual gap</source>
        <translation>未下单时间不超过平时间隔的 {value} 倍</translation>
    </message>
    <message>
        <source>who have waited {first} to {last} times their usual gap</source>
        <translation>未下单时间为平时间隔的 {first} 到 {last} 倍</translation>
    </message>
    <message>
        <source>who have the tag {value}</source>
        <translation>有标签{value}</translation>
    </message>
    <message>
        <source>who have the tags {value}</source>
        <translation>同时有标签{value}</translation>
    </message>
    <message>
        <source>who do not have the tag {value}</source>
        <translation>没有标签{value}</translation>
    </message>
    <message>
        <source>who ordered at {value}</source>
        <translation>在{value}下过单</translation>
    </message>
    <message>
        <source>who never ordered at {value}</source>
        <translation>没有在{value}下过单</translation>
    </message>
    <message>
        <source>who bought {value}</source>
        <translation>买过{value}</translation>
    </message>
    <message>
        <source>who never bought {value}</source>
        <translation>没买过{value}</translation>
    </message>
    <message>
        <source>who bought nothing but {value}</source>
        <translation>只买过{value}</translation>
    </message>
    <message>
        <source>who worry about {value}</source>
        <translation>有“{value}”方面的顾虑</translation>
    </message>
    <message>
        <source>whose concern about {value} was solved</source>
        <translation>“{value}”方面的顾虑已解决</translation>
    </message>
    <message>
        <source>who ever worried about {value}</source>
        <translation>曾有“{value}”方面的顾虑</translation>
    </message>
    <message>
        <source>who ever ordered on {value}</source>
        <translation>曾在{value}下单</translation>
    </message>
    <message>
        <source>who had an order sent to {value}</source>
        <translation>有订单寄往{value}</translation>
    </message>
    <message>
        <source>Everybody who is not hidden.</source>
        <translation>所有未隐藏的客户。</translation>
    </message>
    <message>
        <source>People {rule}.</source>
        <translation>{rule}的客户。</translation>
    </message>
    <message>
        <source>People {rule} — without those {exceptions}.</source>
        <translation>{rule}的客户；不含{exceptions}的人。</translation>
    </message>
    <message>
        <source>Everybody but those {exceptions}.</source>
        <translation>除{exceptions}的人以外的所有客户。</translation>
    </message>
    <message>
        <source>of whom none of this holds: {rule}</source>
        <translation>不符合以下任何一项：{rule}</translation>
    </message>
    <message>
        <source>({rule})</source>
        <translation>（{rule}）</translation>
    </message>
    <message>
        <source>who are in the segment {segment}</source>
        <translation>属于分群{segment}</translation>
    </message>
    <message>
        <source>who are not in the segment {segment}</source>
        <translation>不属于分群{segment}</translation>
    </message>
    <message>
        <source>who are in a random {percent}% of all</source>
        <translation>在随机的 {percent}% 之内</translation>
    </message>
    <message>
        <source>{sentence} Of them the {count} with the largest {field}.</source>
        <translation>{sentence}其中{field}最大的 {count} 位。</translation>
    </message>
    <message>
        <source>{sentence} Of them the {count} with the smallest {field}.</source>
        <translation>{sentence}其中{field}最小的 {count} 位。</translation>
    </message>
    <message>
        <source>This rule asks for something that this version does not know: {names}.</source>
        <translation>此规则用到了本版本不认识的内容：{names}。</translation>
    </message>
    <message>
        <source>This rule is damaged and cannot be read.</source>
        <translation>这条规则已损坏，无法读取。</translation>
    </message>
    <message>
        <source>{list}, and {last}</source>
        <translation>{list}，且{last}</translation>
    </message>
    <message>
        <source>{list}, or {last}</source>
        <translation>{list}，或{last}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
    <message>
        <source>{list} or {last}</source>
        <translation>{list}或{last}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list}和{last}</translation>
    </message>
    <message>
        <source>After leaving out</source>
        <translation>排除之后</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>全部符合</translation>
    </message>
    <message>
        <source>Only the first of them</source>
        <translation>其中的前若干位</translation>
    </message>
</context>
<context>
    <name>segments</name>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Second order due</source>
        <translation>该下第二单</translation>
    </message>
    <message>
        <source>Bought again</source>
        <translation>复购客户</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>老客</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>最佳客户</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>快流失</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>One order only</source>
        <translation>只下过一单</translation>
    </message>
    <message>
        <source>Price-minded</source>
        <translation>价格敏感</translation>
    </message>
    <message>
        <source>First to buy what is new</source>
        <translation>新品抢先买</translation>
    </message>
    <message>
        <source>Several pieces in season</source>
        <translation>旺季多件</translation>
    </message>
    <message>
        <source>Came by a promotion</source>
        <translation>促销而来</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Free post in three provinces</source>
        <translation>三省包邮</translation>
    </message>
    <message>
        <source>Birthday in 7 days</source>
        <translation>7 天内生日</translation>
    </message>
    <message>
        <source>No birthday known</source>
        <translation>生日未知</translation>
    </message>
    <message>
        <source>Refill due</source>
        <translation>该补货了</translation>
    </message>
    <message>
        <source>Unpaid in the last 24 hours</source>
        <translation>24 小时内未付款</translation>
    </message>
    <message>
        <source>Points expire in 30 days</source>
        <translation>积分 30 天内到期</translation>
    </message>
    <message>
        <source>Near the next tier</source>
        <translation>接近下一等级</translation>
    </message>
    <message>
        <source>Newcomers of an event day</source>
        <translation>大促新客</translation>
    </message>
    <message>
        <source>Regulars on an event day</source>
        <translation>大促老客</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>拒收消息</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法联系</translation>
    </message>
    <message>
        <source>Refunded twice</source>
        <translation>退款两次以上</translation>
    </message>
    <message>
        <source>Concern not solved yet</source>
        <translation>顾虑尚未解决</translation>
    </message>
    <message>
        <source>Bought the one, not the other</source>
        <translation>买了甲没买乙</translation>
    </message>
    <message>
        <source>Bought the one, not the other: second pair</source>
        <translation>买了甲没买乙（第二对）</translation>
    </message>
    <message>
        <source>Bought the one, not the other: third pair</source>
        <translation>买了甲没买乙（第三对）</translation>
    </message>
    <message>
        <source>Referred others</source>
        <translation>介绍过朋友</translation>
    </message>
    <message>
        <source>First order in the last 30 days, today included</source>
        <translation>首单在最近 30 天内（含今天）</translation>
    </message>
    <message>
        <source>One order, as long ago as most come back for the second</source>
        <translation>只下过一单，正值多数人复购的时间</translation>
    </message>
    <message>
        <source>Two orders and more</source>
        <translation>下过两单及以上</translation>
    </message>
    <message>
        <source>Often here, and still in their rhythm</source>
        <translation>常来，且仍按自己的节奏下单</translation>
    </message>
    <message>
        <source>Top 5% by money spent</source>
        <translation>消费前 5%</translation>
    </message>
    <message>
        <source>Without an order for more than 1.5 and up to 3 of their usual gaps</source>
        <translation>没下单的时间已超过平时间隔的 1.5 倍，还不到 3 倍</translation>
    </message>
    <message>
        <source>Without an order for more than 3 of their usual gaps</source>
        <translation>没下单的时间已超过平时间隔的 3 倍</translation>
    </message>
    <message>
        <source>Ordered once and not again</source>
        <translation>下过一单后再没来</translation>
    </message>
    <message>
        <source>60% of their orders and more with a discount</source>
        <translation>六成以上订单有优惠</translation>
    </message>
    <message>
        <source>Bought a product in the first days it was sold</source>
        <translation>商品上架头几天就购买</translation>
    </message>
    <message>
        <source>Two pieces and more between first sale and peak week</source>
        <translation>上架到旺周之间买两件以上</translation>
    </message>
    <message>
        <source>The first order had a discount</source>
        <translation>首单有优惠</translation>
    </message>
    <message>
        <source>Customers of the class Wholesale</source>
        <translation>类别为“批发”的客户</translation>
    </message>
    <message>
        <source>Spent 500 and more, in 江苏 浙江 上海</source>
        <translation>江浙沪消费满 500</translation>
    </message>
    <message>
        <source>Of the sun and of the moon calendar</source>
        <translation>公历与农历</translation>
    </message>
    <message>
        <source>Worth asking for</source>
        <translation>值得问一问</translation>
    </message>
    <message>
        <source>What they bought should run out now</source>
        <translation>买的东西差不多用完了</translation>
    </message>
    <message>
        <source>Ordered and did not pay yet</source>
        <translation>已下单，还没付款</translation>
    </message>
    <message>
        <source>They lose points if they do not come</source>
        <translation>不来购买就会失去积分</translation>
    </message>
    <message>
        <source>They miss a tenth of the way, or less</source>
        <translation>距离升级只差十分之一或更少</translation>
    </message>
    <message>
        <source>Their first order was on 11.11 or 12.12</source>
        <translation>首单在双 11 或双 12</translation>
    </message>
    <message>
        <source>Bought on 11.11 or 12.12 and were customers before</source>
        <translation>双 11 或双 12 下单的老客户</translation>
    </message>
    <message>
        <source>Said no to text messages or e-mails</source>
        <translation>拒收短信或邮件</translation>
    </message>
    <message>
        <source>No way to write or call that can be used</source>
        <translation>没有可用的联系方式</translation>
    </message>
    <message>
        <source>Two orders and more were refunded</source>
        <translation>两单以上退款</translation>
    </message>
    <message>
        <source>Something they worry about is not solved</source>
        <translation>有顾虑还没解决</translation>
    </message>
    <message>
        <source>Two products that many buy both</source>
        <translation>多数人会一起买的两样商品</translation>
    </message>
    <message>
        <source>Two more products that many buy both</source>
        <translation>另外两样常被一起买的商品</translation>
    </message>
    <message>
        <source>Brought a friend or more</source>
        <translation>介绍过一位以上朋友</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>现成</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Frozen lists</source>
        <translation>冻结名单</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Money, 12 months</source>
        <translation>近 12 个月消费</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>分群名称</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Move through the list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Select more or fewer</source>
        <translation>扩大或缩小选择</translation>
    </message>
    <message>
        <source>Select the current one, or not</source>
        <translation>选中或取消当前客户</translation>
    </message>
    <message>
        <source>Select everybody in the list</source>
        <translation>选中列表中的所有客户</translation>
    </message>
    <message>
        <source>Tag whom you selected, or the current one</source>
        <translation>给所选客户（或当前客户）打标签</translation>
    </message>
    <message>
        <source>Edit a field of whom you selected</source>
        <translation>修改所选客户的字段</translation>
    </message>
    <message>
        <source>Merge the few whom you selected</source>
        <translation>合并选中的几位客户</translation>
    </message>
    <message>
        <source>Hide whom you selected, or the current one</source>
        <translation>隐藏所选客户（或当前客户）</translation>
    </message>
    <message>
        <source>Open the panel beside the list</source>
        <translation>打开列表旁的面板</translation>
    </message>
    <message>
        <source>Open the whole page of a customer</source>
        <translation>打开客户的完整页面</translation>
    </message>
    <message>
        <source>Go to the search field of the list</source>
        <translation>转到列表的搜索框</translation>
    </message>
    <message>
        <source>On the tab of your own view: rename it</source>
        <translation>在自己的视图标签上：重命名</translation>
    </message>
    <message>
        <source>On the tab of your own view: move it</source>
        <translation>在自己的视图标签上：移动</translation>
    </message>
    <message>
        <source>Close the panel, then clear</source>
        <translation>先关闭面板，再清除</translation>
    </message>
    <message>
        <source>Show phone numbers whole while it is down</source>
        <translation>按住时显示完整电话号码</translation>
    </message>
    <message>
        <source>Merge the two of the pair into one</source>
        <translation>把这一对合并为一位</translation>
    </message>
    <message>
        <source>They are not the same person</source>
        <translation>他们不是同一人</translation>
    </message>
    <message>
        <source>Their phone or e-mail is used by several people</source>
        <translation>他们的手机号或邮箱由多人共用</translation>
    </message>
    <message>
        <source>Decide about the pair later</source>
        <translation>这一对以后再说</translation>
    </message>
    <message>
        <source>Go from the list to the pair</source>
        <translation>从列表到这一对</translation>
    </message>
    <message>
        <source>In the pair: choose whose value is shown</source>
        <translation>在这一对中：选择显示谁的值</translation>
    </message>
    <message>
        <source>Go back to the list of pairs</source>
        <translation>回到列表</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The copy is not there any more</source>
        <translation>备份已不在原处</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another copy.</source>
        <translation>没有任何改动。请选择另一份备份。</translation>
    </message>
    <message>
        <source>This is not a copy of a shop</source>
        <translation>这不是店铺备份</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a file whose name ends in .db.</source>
        <translation>没有任何改动。请选择名称以 .db 结尾的文件。</translation>
    </message>
    <message>
        <source>The copy was changed after it was made</source>
        <translation>备份在做好之后被改动过</translation>
    </message>
    <message>
        <source>The copy belongs to another business</source>
        <translation>备份属于另一家店铺</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose a copy of this business.</source>
        <translation>没有任何改动。请选择本店铺的备份。</translation>
    </message>
    <message>
        <source>The copy is damaged</source>
        <translation>备份已损坏</translation>
    </message>
    <message>
        <source>The file cannot be read as a shop</source>
        <translation>文件无法作为店铺读取</translation>
    </message>
    <message>
        <source>Parts of the file are damaged</source>
        <translation>文件部分损坏</translation>
    </message>
    <message>
        <source>Some records belong to nothing</source>
        <translation>有记录无所归属</translation>
    </message>
    <message>
        <source>The file has another version</source>
        <translation>文件版本不同</translation>
    </message>
    <message>
        <source>What guards the records was taken away</source>
        <translation>保护记录的机制被移除了</translation>
    </message>
    <message>
        <source>It is not clear whose business it is</source>
        <translation>不清楚是哪家店铺</translation>
    </message>
    <message>
        <source>A customer stands for nobody</source>
        <translation>有客户不对应任何人</translation>
    </message>
    <message>
        <source>A shop account belongs to nobody</source>
        <translation>有店铺账号不属于任何人</translation>
    </message>
    <message>
        <source>A phone or e-mail belongs to nobody</source>
        <translation>有电话或邮箱不属于任何人</translation>
    </message>
    <message>
        <source>A note or a value belongs to nobody</source>
        <translation>有备注或字段内容不属于任何客户</translation>
    </message>
    <message>
        <source>A note or a value cannot be as it is</source>
        <translation>有备注或字段内容的格式不对</translation>
    </message>
    <message>
        <source>An order counts that should not</source>
        <translation>有不该计入的订单</translation>
    </message>
    <message>
        <source>The state of an order is wrong</source>
        <translation>有订单状态不正确</translation>
    </message>
    <message>
        <source>The money of an order is wrong</source>
        <translation>有订单金额不正确</translation>
    </message>
    <message>
        <source>The numbers of an import do not add up</source>
        <translation>有导入的数字对不上</translation>
    </message>
    <message>
        <source>Rows kept aside do not agree</source>
        <translation>搁置的行对不上</translation>
    </message>
    <message>
        <source>The history contradicts itself</source>
        <translation>历史记录前后矛盾</translation>
    </message>
    <message>
        <source>The sums of a customer are wrong</source>
        <translation>有客户的合计不正确</translation>
    </message>
    <message>
        <source>The products of a customer are wrong</source>
        <translation>有客户的商品不正确</translation>
    </message>
    <message>
        <source>Something is left of an erased customer</source>
        <translation>已清除的客户还有残留数据</translation>
    </message>
    <message>
        <source>What joins the records of a customer is wrong</source>
        <translation>客户记录之间的关联有误</translation>
    </message>
    <message>
        <source>The search does not find everybody</source>
        <translation>搜索不能找到所有人</translation>
    </message>
    <message>
        <source>The points of a customer do not add up</source>
        <translation>某位顾客的积分对不上</translation>
    </message>
    <message>
        <source>The tier of a customer is wrong</source>
        <translation>有客户的会员等级不对</translation>
    </message>
    <message>
        <source>The use of a coupon does not add up</source>
        <translation>优惠券的使用记录对不上</translation>
    </message>
    <message>
        <source>The history of points was changed</source>
        <translation>积分记录被改动过</translation>
    </message>
    <message>
        <source>A referral or its reward is wrong</source>
        <translation>老带新关系或其奖励有误</translation>
    </message>
    <message>
        <source>Your shop lies in a folder that is sent to a cloud</source>
        <translation>店铺放在会同步到云端的文件夹里</translation>
    </message>
    <message>
        <source>Such folders can damage an open shop. Move it to a folder of this computer.</source>
        <translation>这类文件夹可能损坏打开中的店铺。请移到这台电脑的普通文件夹。</translation>
    </message>
    <message>
        <source>Your shop lies on a network drive</source>
        <translation>店铺放在网络磁盘上</translation>
    </message>
    <message>
        <source>A broken connection can damage it. Move it to a drive of this computer.</source>
        <translation>连接中断可能损坏店铺。请移到这台电脑的磁盘。</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>磁盘快满了</translation>
    </message>
    <message>
        <source>The next import or copy may fail. Make room on the disk.</source>
        <translation>下次导入或备份可能失败。请腾出磁盘空间。</translation>
    </message>
</context>
<context>
    <name>tiers</name>
    <message>
        <source>Version {number} of the tiers, from {day}</source>
        <translation>会员等级第 {number} 版，{day} 起生效</translation>
    </message>
    <message>
        <source>Tiers switched off from {day}</source>
        <translation>会员等级自 {day} 起停用</translation>
    </message>
    <message>
        <source>In no tier any more</source>
        <translation>不再有会员等级</translation>
    </message>
    <message>
        <source>Now {tier}</source>
        <translation>成为{tier}</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>普通会员</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银卡</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金卡</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑卡</translation>
    </message>
    <message>
        <source>{percent} off</source>
        <translation>优惠 {percent}</translation>
    </message>
    <message>
        <source>free post</source>
        <translation>包邮</translation>
    </message>
    <message>
        <source>birthday gift</source>
        <translation>生日礼</translation>
    </message>
    <message>
        <source>early sale</source>
        <translation>提前购</translation>
    </message>
    <message>
        <source>own contact</source>
        <translation>专属客服</translation>
    </message>
    <message>
        <source>net money</source>
        <translation>净消费额</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>points earned</source>
        <translation>获得的积分</translation>
    </message>
    <message>
        <source>last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>calendar year</source>
        <translation>自然年</translation>
    </message>
    <message>
        <source>membership year</source>
        <translation>会员年度</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>one level down at most</source>
        <translation>最多降一级</translation>
    </message>
    <message>
        <source>down to the level earned</source>
        <translation>降到实际达到的等级</translation>
    </message>
    <message>
        <source>Reached by orders</source>
        <translation>订单达标</translation>
    </message>
    <message>
        <source>By new rules</source>
        <translation>按新规则</translation>
    </message>
    <message>
        <source>At the review</source>
        <translation>到期审核</translation>
    </message>
    <message>
        <source>After a refund</source>
        <translation>退款之后</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>手动设定</translation>
    </message>
    <message>
        <source>No longer set by hand</source>
        <translation>不再手动设定</translation>
    </message>
    <message>
        <source>To say thank you</source>
        <translation>表示感谢</translation>
    </message>
    <message>
        <source>To say sorry</source>
        <translation>表示歉意</translation>
    </message>
    <message>
        <source>Partner or friend of the shop</source>
        <translation>合作伙伴或店铺好友</translation>
    </message>
    <message>
        <source>Misuse of privileges</source>
        <translation>滥用权益</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>Limited by hand</source>
        <translation>手动限制</translation>
    </message>
    <message>
        <source>Privilege used</source>
        <translation>使用了权益</translation>
    </message>
    <message>
        <source>Kept for points</source>
        <translation>用积分保级</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>无等级</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>自己填写</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>选择日期…</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
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
        <translation>全部</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>Slipping away</source>
        <translation>快流失</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>Everybody who is not hidden</source>
        <translation>所有未隐藏的客户</translation>
    </message>
    <message>
        <source>First order in the last 30 days, today included</source>
        <translation>首单在最近 30 天内（含今天）</translation>
    </message>
    <message>
        <source>Two orders and more</source>
        <translation>下过两单及以上</translation>
    </message>
    <message>
        <source>Without an order for more than 1.5 and up to 3 of their usual gaps</source>
        <translation>没下单的时间已超过平时间隔的 1.5 倍，还不到 3 倍</translation>
    </message>
    <message>
        <source>Without an order for more than 3 of their usual gaps</source>
        <translation>没下单的时间已超过平时间隔的 3 倍</translation>
    </message>
    <message>
        <source>Customers of the class Wholesale</source>
        <translation>类别为“批发”的客户</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>first order in the last {a} days</source>
        <translation>首单在最近 {a} 天内</translation>
    </message>
    <message>
        <source>{a} orders and more</source>
        <translation>{a} 单及以上</translation>
    </message>
    <message>
        <source>by their own gap ({a} gaps and more)</source>
        <translation>按自己的间隔（{a} 个及以上）</translation>
    </message>
    <message>
        <source>by the gap of the category ({a}: {b} days)</source>
        <translation>按类目的间隔（{a}：{b} 天）</translation>
    </message>
    <message>
        <source>by the gap of the shop ({a} days)</source>
        <translation>按店铺的间隔（{a} 天）</translation>
    </message>
    <message>
        <source>no gap known yet, so {a} days count</source>
        <translation>还没有间隔，按 {a} 天算</translation>
    </message>
    <message>
        <source>overdue by {a} to {b} of their gaps</source>
        <translation>超期 {a}–{b} 倍</translation>
    </message>
    <message>
        <source>more than {a} gaps counts as lost</source>
        <translation>超过 {a} 倍算已流失</translation>
    </message>
    <message>
        <source>from first to second order: {a} days, the middle</source>
        <translation>首单到第二单：中位 {a} 天</translation>
    </message>
    <message>
        <source>the middle half came back after {a} to {b} days</source>
        <translation>中间一半在 {a}–{b} 天后回来</translation>
    </message>
    <message>
        <source>the top {a}% of those who spent anything</source>
        <translation>有消费者中的前 {a}%</translation>
    </message>
    <message>
        <source>the least among them spent {a} in 12 months</source>
        <translation>其中最少的 12 个月消费 {a}</translation>
    </message>
    <message>
        <source>with one order</source>
        <translation>只有一单</translation>
    </message>
    <message>
        <source>{a}% of the orders and more with a discount</source>
        <translation>{a}% 以上的订单有优惠</translation>
    </message>
    <message>
        <source>within {a} days of a product&apos;s first sale</source>
        <translation>商品首次售出后 {a} 天内</translation>
    </message>
    <message>
        <source>of {a}</source>
        <translation>{a}</translation>
    </message>
    <message>
        <source>{a}: lasts {b} days</source>
        <translation>{a}：可用 {b} 天</translation>
    </message>
    <message>
        <source>{a} pieces and more between first sale and peak week</source>
        <translation>首售到旺周之间 {a} 件及以上</translation>
    </message>
    <message>
        <source>the first order was {a}% cheaper and more</source>
        <translation>首单优惠 {a}% 以上</translation>
    </message>
    <message>
        <source>of the class {a}</source>
        <translation>类别为{a}</translation>
    </message>
    <message>
        <source>spent {a} and more</source>
        <translation>消费 {a} 及以上</translation>
    </message>
    <message>
        <source>in {a}</source>
        <translation>在{a}</translation>
    </message>
    <message>
        <source>birthday in the sun calendar</source>
        <translation>公历生日</translation>
    </message>
    <message>
        <source>birthday in the moon calendar</source>
        <translation>农历生日</translation>
    </message>
    <message>
        <source>unpaid, ordered in the last {a} hours</source>
        <translation>最近 {a} 小时下单未付款</translation>
    </message>
    <message>
        <source>on {a}</source>
        <translation>{a}</translation>
    </message>
    <message>
        <source>refused text messages only</source>
        <translation>只拒收短信</translation>
    </message>
    <message>
        <source>refused e-mails only</source>
        <translation>只拒收邮件</translation>
    </message>
    <message>
        <source>refused both</source>
        <translation>两者都拒收</translation>
    </message>
    <message>
        <source>neither phone nor e-mail is known</source>
        <translation>没有手机号也没有邮箱</translation>
    </message>
    <message>
        <source>one is known, but none can be used</source>
        <translation>有联系方式但都不可用</translation>
    </message>
    <message>
        <source>could be used, but refused on every way</source>
        <translation>可用，但所有渠道都拒收</translation>
    </message>
    <message>
        <source>{a} orders refunded</source>
        <translation>退款 {a} 单</translation>
    </message>
    <message>
        <source>open: {a}</source>
        <translation>未解决：{a}</translation>
    </message>
    <message>
        <source>bought {a}, not {b}</source>
        <translation>买了{a}，没买{b}</translation>
    </message>
    <message>
        <source>referred {a} friends</source>
        <translation>介绍了 {a} 位朋友</translation>
    </message>
    <message>
        <source>no more than {a} of their gaps since the last order</source>
        <translation>距上次下单不超过 {a} 个间隔</translation>
    </message>
    <message>
        <source>came for the first time on {a}</source>
        <translation>{a}首次下单</translation>
    </message>
    <message>
        <source>ordered on {a} and came before</source>
        <translation>{a}下单且此前来过</translation>
    </message>
    <message>
        <source>bought both, {a} and {b}</source>
        <translation>{a}和{b}都买过</translation>
    </message>
    <message>
        <source>the first points go within {a} days</source>
        <translation>最早的积分在 {a} 天内到期</translation>
    </message>
    <message>
        <source>the first points go later, within {a} days</source>
        <translation>最早的积分稍后到期，在 {a} 天内</translation>
    </message>
    <message>
        <source>on the last {a}% of the way to {b}</source>
        <translation>距离{b}只差最后 {a}%</translation>
    </message>
    <message>
        <source>of {a} earlier newcomers, came again in {b} days</source>
        <translation>此前的 {a} 位新客中，{b} 天内再次下单</translation>
    </message>
    <message>
        <source>{a} orders</source>
        <translation>{a} 单</translation>
    </message>
    <message>
        <source>all who ordered</source>
        <translation>所有下过单的客户</translation>
    </message>
    <message>
        <source>up to {a} days ago: three of four who come again do so by then</source>
        <translation>下单在 {a} 天内：回头的客户四分之三都在此之前回来</translation>
    </message>
    <message>
        <source>more than {a} days ago</source>
        <translation>下单已超过 {a} 天</translation>
    </message>
    <message>
        <source>of all your orders, {a}% had a discount</source>
        <translation>全店订单中 {a}% 有优惠</translation>
    </message>
    <message>
        <source>of all your orders, {a}% were refunded</source>
        <translation>全店订单中 {a}% 有退款</translation>
    </message>
    <message>
        <source>refunded once at least</source>
        <translation>至少退款一次</translation>
    </message>
    <message>
        <source>products launched since your first month: {a}</source>
        <translation>首月之后首售的商品：{a} 款</translation>
    </message>
    <message>
        <source>bought one of them at any time</source>
        <translation>任何时候买过其中之一</translation>
    </message>
    <message>
        <source>from first sale to the end of the best week: {a} days, the middle</source>
        <translation>首售到旺周结束：中位 {a} 天</translation>
    </message>
    <message>
        <source>of these, {a}% ordered again</source>
        <translation>其中 {a}% 再次下单</translation>
    </message>
    <message>
        <source>of those who came without such a discount, {a}% ordered again</source>
        <translation>首单没有这样优惠的客户中，{a}% 再次下单</translation>
    </message>
    <message>
        <source>{a}% of the money of 12 months is theirs</source>
        <translation>占近 12 个月金额的 {a}%</translation>
    </message>
    <message>
        <source>a birthday is written down</source>
        <translation>已记录生日</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>no birthday is written down</source>
        <translation>没有登记生日</translation>
    </message>
    <message>
        <source>there is not enough data yet</source>
        <translation>数据还不够</translation>
    </message>
</context>
</TS>
