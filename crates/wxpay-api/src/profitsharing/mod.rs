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

#[doc(alias(
    "添加分账接收方",
    "/v3/profitsharing/receivers/add",
    "POST /v3/profitsharing/receivers/add",
    "4012528995",
    "4012690944"
))]
pub use add_receiver::AddReceiver;
pub use add_receiver::{AddedReceiver, RelationType};
#[doc(alias(
    "申请分账账单",
    "/v3/profitsharing/bills",
    "GET /v3/profitsharing/bills",
    "4012529628",
    "4012715572"
))]
pub use apply_for_bill::ApplyForBill;
pub use apply_for_bill::{Bill, HashType, TarType};
#[doc(alias(
    "添加分账接收方",
    "/v3/brand/profitsharing/receivers/add",
    "POST /v3/brand/profitsharing/receivers/add",
    "4012467100"
))]
pub use brand_add_receiver::BrandAddReceiver;
pub use brand_add_receiver::BrandRelationType;
#[doc(alias(
    "请求分账",
    "/v3/brand/profitsharing/orders",
    "POST /v3/brand/profitsharing/orders",
    "4012692975"
))]
pub use brand_create_order::BrandCreateOrder;
pub use brand_create_order::{BrandCreatedOrder, BrandCreatedOrderReceiver};
#[doc(alias(
    "请求分账回退",
    "/v3/brand/profitsharing/returnorders",
    "POST /v3/brand/profitsharing/returnorders",
    "4012467097"
))]
pub use brand_create_return_order::BrandCreateReturnOrder;
pub use brand_create_return_order::{BrandCreatedReturnFailReason, BrandCreatedReturnOrder};
#[doc(alias(
    "删除分账接收方",
    "/v3/brand/profitsharing/receivers/delete",
    "POST /v3/brand/profitsharing/receivers/delete",
    "4012467103"
))]
pub use brand_delete_receiver::BrandDeleteReceiver;
#[doc(alias(
    "完结分账",
    "/v3/brand/profitsharing/finish-order",
    "POST /v3/brand/profitsharing/finish-order",
    "4012467016"
))]
pub use brand_finish_order::BrandFinishOrder;
pub use brand_finish_order::BrandFinishedOrder;
pub use brand_query_max_ratio::BrandMaxRatio;
#[doc(alias(
    "查询最大分账比例",
    "/v3/brand/profitsharing/brand-configs/{brand_mchid}",
    "GET /v3/brand/profitsharing/brand-configs/{brand_mchid}",
    "4012467022"
))]
pub use brand_query_max_ratio::BrandQueryMaxRatio;
#[doc(alias(
    "查询分账结果",
    "/v3/brand/profitsharing/orders",
    "GET /v3/brand/profitsharing/orders",
    "4012467002"
))]
pub use brand_query_order::BrandQueryOrder;
pub use brand_query_order::{BrandOrder, BrandOrderReceiver};
#[doc(alias(
    "查询分账回退结果",
    "/v3/brand/profitsharing/returnorders",
    "GET /v3/brand/profitsharing/returnorders",
    "4012467011"
))]
pub use brand_query_return_order::BrandQueryReturnOrder;
pub use brand_query_return_order::{BrandReturnFailReason, BrandReturnOrder};
#[doc(alias(
    "查询订单剩余待分金额",
    "/v3/brand/profitsharing/orders/{transaction_id}/amounts",
    "GET /v3/brand/profitsharing/orders/{transaction_id}/amounts",
    "4012467021"
))]
pub use brand_query_unsplit_amount::BrandQueryUnsplitAmount;
#[doc(alias(
    "请求分账",
    "/v3/profitsharing/orders",
    "POST /v3/profitsharing/orders",
    "4012524936",
    "4012690683"
))]
pub use create_order::CreateOrder;
pub use create_order::{CreatedOrder, CreatedOrderReceiver};
#[doc(alias(
    "请求分账回退",
    "/v3/profitsharing/return-orders",
    "POST /v3/profitsharing/return-orders",
    "4012525287",
    "4012466854"
))]
pub use create_return_order::CreateReturnOrder;
#[doc(alias(
    "删除分账接收方",
    "/v3/profitsharing/receivers/delete",
    "POST /v3/profitsharing/receivers/delete",
    "4012529590",
    "4012466868"
))]
pub use delete_receiver::DeleteReceiver;
pub use delete_receiver::DeletedReceiver;
pub use enums::{
    BrandReceiverResult, BrandReturnResult, FailReason, OrderState, ReceiverResult, ReceiverType,
    ReturnFailReason, ReturnResult,
};
pub use event::{Event, ShareChange, ShareChangeReceiver};
pub use query_max_ratio::MaxRatio;
#[doc(alias(
    "查询最大分账比例",
    "/v3/profitsharing/merchant-configs/{sub_mchid}",
    "GET /v3/profitsharing/merchant-configs/{sub_mchid}",
    "4012466864"
))]
pub use query_max_ratio::QueryMaxRatio;
#[doc(alias(
    "查询分账结果",
    "/v3/profitsharing/orders/{out_order_no}",
    "GET /v3/profitsharing/orders/{out_order_no}",
    "4012525210",
    "4012466850"
))]
pub use query_order::QueryOrder;
pub use query_order::{Order, OrderReceiver};
#[doc(alias(
    "查询分账回退结果",
    "/v3/profitsharing/return-orders/{out_return_no}",
    "GET /v3/profitsharing/return-orders/{out_return_no}",
    "4012526279",
    "4012466858"
))]
pub use query_return_order::QueryReturnOrder;
#[doc(alias(
    "查询剩余待分金额",
    "/v3/profitsharing/transactions/{transaction_id}/amounts",
    "GET /v3/profitsharing/transactions/{transaction_id}/amounts",
    "4012457939",
    "4012457927"
))]
pub use query_unsplit_amount::QueryUnsplitAmount;
pub use types::{BrandReceiverAccount, Receiver, ReturnOrder, UnsplitAmount};
#[doc(alias(
    "解冻剩余资金",
    "/v3/profitsharing/orders/unfreeze",
    "POST /v3/profitsharing/orders/unfreeze",
    "4012526374",
    "4012466860"
))]
pub use unfreeze_remaining_funds::UnfreezeRemainingFunds;
pub use unfreeze_remaining_funds::{UnfrozenOrder, UnfrozenOrderReceiver};
