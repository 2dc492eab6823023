// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Profit sharing of orders of an e-commerce platform's sub-merchants (收付通分账).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryAfterSalesOrder`] | 查询售后服务分账结果 | `GET /v3/ecommerce/profitsharing/after-sales-orders` |
//! | [`CreateAfterSalesOrder`] | 请求售后服务分账 | `POST /v3/ecommerce/profitsharing/after-sales-orders` |
//! | [`FinishOrder`] | 完结分账 | `POST /v3/ecommerce/profitsharing/finish-order` |
//! | [`QueryOrder`] | 查询分账结果 | `GET /v3/ecommerce/profitsharing/orders` |
//! | [`CreateOrder`] | 请求分账 | `POST /v3/ecommerce/profitsharing/orders` |
//! | [`QueryUnsplitAmount`] | 查询订单剩余待分金额 | `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts` |
//! | [`AddReceiver`] | 添加分账接收方 | `POST /v3/ecommerce/profitsharing/receivers/add` |
//! | [`DeleteReceiver`] | 删除分账接收方 | `POST /v3/ecommerce/profitsharing/receivers/delete` |
//! | [`QueryReturnOrder`] | 查询分账回退结果 | `GET /v3/ecommerce/profitsharing/returnorders` |
//! | [`CreateReturnOrder`] | 请求分账回退 | `POST /v3/ecommerce/profitsharing/returnorders` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`ShareChanged`](Event::ShareChanged) | 分账动账通知 | `TRANSACTION.SUCCESS` |
//! | [`ShareReceived`](Event::ShareReceived) | 分账动账成功变动通知 | `PROFITSHARING.SUCCESS` |
//! | [`ShareReturned`](Event::ShareReturned) | 分账动账成功回退通知 | `PROFITSHARING.RETURN` |
//! | [`EarlierShareReceived`](Event::EarlierShareReceived) | 分账动账通知 | `PROFITSHARING` |
//! | [`EarlierShareReturned`](Event::EarlierShareReturned) | 分账动账通知 | `PROFITSHARING_RETURN` |

mod add_receiver;
mod create_after_sales_order;
mod create_order;
mod create_return_order;
mod delete_receiver;
mod enums;
mod event;
mod finish_order;
mod query_after_sales_order;
mod query_order;
mod query_return_order;
mod query_unsplit_amount;
mod types;

#[doc(alias(
    "添加分账接收方",
    "/v3/ecommerce/profitsharing/receivers/add",
    "POST /v3/ecommerce/profitsharing/receivers/add",
    "4012477758"
))]
pub use add_receiver::AddReceiver;
pub use add_receiver::ReceiverRelation;
#[doc(alias(
    "请求售后服务分账",
    "/v3/ecommerce/profitsharing/after-sales-orders",
    "POST /v3/ecommerce/profitsharing/after-sales-orders"
))]
pub use create_after_sales_order::CreateAfterSalesOrder;
pub use create_after_sales_order::{AfterSalesScene, AfterSalesType, CreatedAfterSalesOrder};
#[doc(alias(
    "请求分账",
    "/v3/ecommerce/profitsharing/orders",
    "POST /v3/ecommerce/profitsharing/orders",
    "4012691594"
))]
pub use create_order::CreateOrder;
pub use create_order::{CreatedOrder, CreatedOrderReceiver, CreatedOrderState, Receiver};
#[doc(alias(
    "请求分账回退",
    "/v3/ecommerce/profitsharing/returnorders",
    "POST /v3/ecommerce/profitsharing/returnorders",
    "4012477737"
))]
pub use create_return_order::CreateReturnOrder;
#[doc(alias(
    "删除分账接收方",
    "/v3/ecommerce/profitsharing/receivers/delete",
    "POST /v3/ecommerce/profitsharing/receivers/delete",
    "4012477759"
))]
pub use delete_receiver::DeleteReceiver;
pub use enums::{
    AbnormalFundsClosedReason, AbnormalStatus, FailReason, ReceiverResult, ReceiverType,
    ReturnFailReason, ReturnResult,
};
pub use event::{Event, ShareChange, ShareChangeReceiver};
#[doc(alias(
    "完结分账",
    "/v3/ecommerce/profitsharing/finish-order",
    "POST /v3/ecommerce/profitsharing/finish-order",
    "4012477745"
))]
pub use finish_order::FinishOrder;
pub use finish_order::FinishedOrder;
#[doc(alias(
    "查询售后服务分账结果",
    "/v3/ecommerce/profitsharing/after-sales-orders",
    "GET /v3/ecommerce/profitsharing/after-sales-orders"
))]
pub use query_after_sales_order::QueryAfterSalesOrder;
pub use query_after_sales_order::{AfterSalesOrder, AfterSalesResult};
#[doc(alias(
    "查询分账结果",
    "/v3/ecommerce/profitsharing/orders",
    "GET /v3/ecommerce/profitsharing/orders",
    "4012477734"
))]
pub use query_order::QueryOrder;
pub use query_order::{Order, OrderReceiver, OrderState};
#[doc(alias(
    "查询分账回退结果",
    "/v3/ecommerce/profitsharing/returnorders",
    "GET /v3/ecommerce/profitsharing/returnorders",
    "4012477740"
))]
pub use query_return_order::QueryReturnOrder;
#[doc(alias(
    "查询订单剩余待分金额",
    "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
    "GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
    "4012477751"
))]
pub use query_unsplit_amount::QueryUnsplitAmount;
pub use query_unsplit_amount::UnsplitAmount;
pub use types::{AbnormalFundsReceiver, ReceiverAccount, ReturnOrder};
