// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Profit sharing of orders among receivers, including sharing by brands (分账、连锁品牌分账).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`BrandQueryMaxRatio`] | 查询最大分账比例 | `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}` |
//! | [`BrandFinishOrder`] | 完结分账 | `POST /v3/brand/profitsharing/finish-order` |
//! | [`BrandQueryOrder`] | 查询分账结果 | `GET /v3/brand/profitsharing/orders` |
//! | [`BrandCreateOrder`] | 请求分账 | `POST /v3/brand/profitsharing/orders` |
//! | [`BrandQueryUnsplitAmount`] | 查询订单剩余待分金额 | `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts` |
//! | [`BrandAddReceiver`] | 添加分账接收方 | `POST /v3/brand/profitsharing/receivers/add` |
//! | [`BrandDeleteReceiver`] | 删除分账接收方 | `POST /v3/brand/profitsharing/receivers/delete` |
//! | [`BrandQueryReturnOrder`] | 查询分账回退结果 | `GET /v3/brand/profitsharing/returnorders` |
//! | [`BrandCreateReturnOrder`] | 请求分账回退 | `POST /v3/brand/profitsharing/returnorders` |
//! | [`ApplyForBill`] | 申请分账账单 | `GET /v3/profitsharing/bills` |
//! | [`QueryMaxRatio`] | 查询最大分账比例 | `GET /v3/profitsharing/merchant-configs/{sub_mchid}` |
//! | [`CreateOrder`] | 请求分账 | `POST /v3/profitsharing/orders` |
//! | [`UnfreezeRemainingFunds`] | 解冻剩余资金 | `POST /v3/profitsharing/orders/unfreeze` |
//! | [`QueryOrder`] | 查询分账结果 | `GET /v3/profitsharing/orders/{out_order_no}` |
//! | [`AddReceiver`] | 添加分账接收方 | `POST /v3/profitsharing/receivers/add` |
//! | [`DeleteReceiver`] | 删除分账接收方 | `POST /v3/profitsharing/receivers/delete` |
//! | [`CreateReturnOrder`] | 请求分账回退 | `POST /v3/profitsharing/return-orders` |
//! | [`QueryReturnOrder`] | 查询分账回退结果 | `GET /v3/profitsharing/return-orders/{out_return_no}` |
//! | [`QueryUnsplitAmount`] | 查询剩余待分金额 | `GET /v3/profitsharing/transactions/{transaction_id}/amounts` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ShareChanged`](Event::ShareChanged) | 分账动账通知 | `TRANSACTION.SUCCESS` |
//! | [`ShareReceived`](Event::ShareReceived) | 分账动账成功变动通知 | `PROFITSHARING.SUCCESS` |
//! | [`ShareReturned`](Event::ShareReturned) | 分账动账成功回退通知 | `PROFITSHARING.RETURN` |

mod add_receiver;
mod apply_for_bill;
mod brand_add_receiver;
mod brand_create_order;
mod brand_create_return_order;
mod brand_delete_receiver;
mod brand_finish_order;
mod brand_query_max_ratio;
mod brand_query_order;
mod brand_query_return_order;
mod brand_query_unsplit_amount;
mod create_order;
mod create_return_order;
mod delete_receiver;
mod enums;
mod event;
mod query_max_ratio;
mod query_order;
mod query_return_order;
mod query_unsplit_amount;
mod types;
mod unfreeze_remaining_funds;

pub use add_receiver::{AddReceiver, AddedReceiver, RelationType};
pub use apply_for_bill::{ApplyForBill, Bill, HashType, TarType};
pub use brand_add_receiver::{BrandAddReceiver, BrandRelationType};
pub use brand_create_order::{BrandCreateOrder, BrandCreatedOrder, BrandCreatedOrderReceiver};
pub use brand_create_return_order::{
    BrandCreateReturnOrder, BrandCreatedReturnFailReason, BrandCreatedReturnOrder,
};
pub use brand_delete_receiver::BrandDeleteReceiver;
pub use brand_finish_order::{BrandFinishOrder, BrandFinishedOrder};
pub use brand_query_max_ratio::{BrandMaxRatio, BrandQueryMaxRatio};
pub use brand_query_order::{BrandOrder, BrandOrderReceiver, BrandQueryOrder};
pub use brand_query_return_order::{
    BrandQueryReturnOrder, BrandReturnFailReason, BrandReturnOrder,
};
pub use brand_query_unsplit_amount::BrandQueryUnsplitAmount;
pub use create_order::{CreateOrder, CreatedOrder, CreatedOrderReceiver};
pub use create_return_order::CreateReturnOrder;
pub use delete_receiver::{DeleteReceiver, DeletedReceiver};
pub use enums::{
    BrandReceiverResult, BrandReturnResult, FailReason, OrderState, ReceiverResult, ReceiverType,
    ReturnFailReason, ReturnResult,
};
pub use event::{Event, ShareChange, ShareChangeReceiver};
pub use query_max_ratio::{MaxRatio, QueryMaxRatio};
pub use query_order::{Order, OrderReceiver, QueryOrder};
pub use query_return_order::QueryReturnOrder;
pub use query_unsplit_amount::QueryUnsplitAmount;
pub use types::{BrandReceiverAccount, Receiver, ReturnOrder, UnsplitAmount};
pub use unfreeze_remaining_funds::{UnfreezeRemainingFunds, UnfrozenOrder, UnfrozenOrderReceiver};
