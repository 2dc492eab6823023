// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Orders and payments that service providers and e-commerce platforms handle for sub-merchants (基础支付（服务商）).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`AppPrepay`] | APP下单 | `POST /v3/pay/partner/transactions/app` |
//! | [`AppPrepayWithContract`] | APP下单并签约 | `POST /v3/pay/partner/transactions/app-with-contract` |
//! | [`CodepayOrder`] | 付款码支付 | `POST /v3/pay/partner/transactions/codepay` |
//! | [`H5Prepay`] | H5下单 | `POST /v3/pay/partner/transactions/h5` |
//! | [`QueryOrderById`] | 微信支付订单号查询 | `GET /v3/pay/partner/transactions/id/{transaction_id}` |
//! | [`JsapiPrepay`] | JSAPI下单 | `POST /v3/pay/partner/transactions/jsapi` |
//! | [`JsapiPrepayWithContract`] | JSAPI下单并授权/签约 | `POST /v3/pay/partner/transactions/jsapi-with-contract` |
//! | [`MiniprogramPrepay`] | 小程序支付下单 | `POST /v3/pay/partner/transactions/miniprogram` |
//! | [`NativePrepay`] | Native下单 | `POST /v3/pay/partner/transactions/native` |
//! | [`QueryOrderByOutTradeNo`] | 商户订单号查询 | `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}` |
//! | [`CloseOrder`] | 关单 | `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close` |
//! | [`ReverseOrder`] | 撤销 | `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse` |
//! | [`ScannedPosPrepay`] | 扫码支付下单 | `POST /v3/pay/partner/transactions/scannedpos` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`OrderPaid`](Event::OrderPaid) | 服务商支付通知 | `TRANSACTION.SUCCESS` |

mod app_prepay;
mod app_prepay_with_contract;
mod close_order;
mod codepay_order;
mod enums;
mod event;
mod h5_prepay;
mod jsapi_prepay;
mod jsapi_prepay_with_contract;
mod miniprogram_prepay;
mod native_prepay;
mod query_order_by_id;
mod query_order_by_out_trade_no;
mod reverse_order;
mod scanned_pos_prepay;
mod types;

pub use app_prepay::AppPrepay;
pub use app_prepay_with_contract::{AppContractInfo, AppPrepayWithContract};
pub use close_order::CloseOrder;
pub use codepay_order::{
    AnswerAmount, CodepayGoodsDetail, CodepayOrder, CodepayOrderDetail, CodepayPayer,
    CodepayPromotionDetail, CodepayPromotionGoods, CodepaySceneInfo, CodepayTransaction,
};
pub use enums::{
    IdentityType, LimitPay, PromotionScope, PromotionType, SubsidyPeriodType, TradeState, TradeType,
};
pub use event::Event;
pub use h5_prepay::{H5Info, H5Prepay, H5Prepayment, H5SceneInfo};
pub use jsapi_prepay::{JsapiPayer, JsapiPrepay};
pub use jsapi_prepay_with_contract::{JsapiContractInfo, JsapiPrepayWithContract};
pub use miniprogram_prepay::{MiniprogramPrepay, MiniprogramSceneInfo};
pub use native_prepay::{NativePrepay, NativePrepayment};
pub use query_order_by_id::{OrderById, QueryOrderById};
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
pub use reverse_order::{ReverseOrder, ReversedOrder};
pub use scanned_pos_prepay::{ScannedPosPrepay, ScannedPosSceneInfo};
pub use types::{
    Amount, AnswerPayer, AnswerSceneInfo, AnswerStoreInfo, ContractOrderDetail,
    ContractOrderSceneInfo, GoodsDetail, Identity, InstallmentInfo, OpenidPayer, Order,
    OrderAmount, OrderDetail, Payer, Prepayment, ProfitSharingSettleInfo, PromotionDetail,
    PromotionGoods, SceneInfo, SettleInfo, StoreInfo, StoreReference, SubsidyDetail, SubsidyInfo,
    SubsidyPlan,
};
