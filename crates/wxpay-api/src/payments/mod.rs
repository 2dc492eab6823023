// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Orders and payments of ordinary merchants (基础支付（普通商户）).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`AppPrepay`] | APP下单 | `POST /v3/pay/transactions/app` |
//! | [`AppPrepayWithContract`] | APP下单并签约 | `POST /v3/pay/transactions/app-with-contract` |
//! | [`ChargePaymentCode`] | 付款码支付 | `POST /v3/pay/transactions/codepay` |
//! | [`H5Prepay`] | H5下单 | `POST /v3/pay/transactions/h5` |
//! | [`QueryOrderById`] | 微信支付订单号查询 | `GET /v3/pay/transactions/id/{transaction_id}` |
//! | [`JsapiPrepay`] | JSAPI下单 | `POST /v3/pay/transactions/jsapi` |
//! | [`JsapiPrepayWithContract`] | JSAPI下单并授权/签约 | `POST /v3/pay/transactions/jsapi-with-contract` |
//! | [`NativePrepay`] | Native下单 | `POST /v3/pay/transactions/native` |
//! | [`QueryOrderByOutTradeNo`] | 商户订单号查询 | `GET /v3/pay/transactions/out-trade-no/{out_trade_no}` |
//! | [`CloseOrder`] | 关单 | `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close` |
//! | [`ReverseOrder`] | 撤销 | `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`OrderPaid`](Event::OrderPaid) | 普通支付通知 | `TRANSACTION.SUCCESS` |

mod app_prepay;
mod app_prepay_with_contract;
mod charge_payment_code;
mod close_order;
mod enums;
mod event;
mod h5_prepay;
mod jsapi_prepay;
mod jsapi_prepay_with_contract;
mod native_prepay;
mod query_order_by_id;
mod query_order_by_out_trade_no;
mod reverse_order;
mod types;

#[doc(alias(
    "APP下单",
    "/v3/pay/transactions/app",
    "POST /v3/pay/transactions/app",
    "4013070347"
))]
pub use app_prepay::AppPrepay;
pub use app_prepay_with_contract::AppContractInfo;
#[doc(alias(
    "APP下单并签约",
    "/v3/pay/transactions/app-with-contract",
    "POST /v3/pay/transactions/app-with-contract"
))]
pub use app_prepay_with_contract::AppPrepayWithContract;
#[doc(alias(
    "付款码支付",
    "/v3/pay/transactions/codepay",
    "POST /v3/pay/transactions/codepay",
    "4012382150",
    "CodepayOrder"
))]
pub use charge_payment_code::ChargePaymentCode;
pub use charge_payment_code::{
    CodepayGoodsDetail, CodepayOrderDetail, CodepayPayer, CodepayPromotionDetail,
    CodepayPromotionGoods, CodepaySceneInfo, CodepayTransaction, StoreReference,
};
#[doc(alias(
    "关单",
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close",
    "4012791860"
))]
pub use close_order::CloseOrder;
pub use enums::{
    IdentityType, LimitPay, PromotionScope, PromotionType, SubsidyPeriodType, TradeState, TradeType,
};
pub use event::Event;
#[doc(alias(
    "H5下单",
    "/v3/pay/transactions/h5",
    "POST /v3/pay/transactions/h5",
    "4012791834"
))]
pub use h5_prepay::H5Prepay;
pub use h5_prepay::{H5Info, H5Prepayment, H5SceneInfo};
pub use jsapi_prepay::JsapiPayer;
#[doc(alias(
    "JSAPI下单",
    "/v3/pay/transactions/jsapi",
    "POST /v3/pay/transactions/jsapi",
    "4012791856"
))]
pub use jsapi_prepay::JsapiPrepay;
#[doc(alias(
    "JSAPI下单并授权/签约",
    "/v3/pay/transactions/jsapi-with-contract",
    "POST /v3/pay/transactions/jsapi-with-contract"
))]
pub use jsapi_prepay_with_contract::JsapiPrepayWithContract;
pub use jsapi_prepay_with_contract::{JsapiContractInfo, OpenidPayer};
#[doc(alias(
    "Native下单",
    "/v3/pay/transactions/native",
    "POST /v3/pay/transactions/native",
    "4012791877"
))]
pub use native_prepay::NativePrepay;
pub use native_prepay::NativePrepayment;
#[doc(alias(
    "微信支付订单号查询",
    "/v3/pay/transactions/id/{transaction_id}",
    "GET /v3/pay/transactions/id/{transaction_id}",
    "4012791858"
))]
pub use query_order_by_id::QueryOrderById;
#[doc(alias(
    "商户订单号查询",
    "/v3/pay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/pay/transactions/out-trade-no/{out_trade_no}",
    "4012791859"
))]
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
#[doc(alias(
    "撤销",
    "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse",
    "4012382161"
))]
pub use reverse_order::ReverseOrder;
pub use reverse_order::ReversedOrder;
pub use types::{
    Amount, ContractOrderDetail, ContractOrderSceneInfo, GoodsDetail, Identity, InstallmentInfo,
    Order, OrderAmount, OrderDetail, OrderPayer, OrderSceneInfo, OrderStoreInfo, Payer, Prepayment,
    PromotionDetail, PromotionGoods, SceneInfo, SettleInfo, StoreInfo, SubsidyDetail, SubsidyInfo,
    SubsidyPlan,
};
