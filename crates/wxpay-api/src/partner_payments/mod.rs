// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Orders and payments that service providers and e-commerce platforms handle for sub-merchants (基础支付（服务商）).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`AppPrepay`] | APP下单 | `POST /v3/pay/partner/transactions/app` |
//! | [`AppPrepayWithContract`] | APP下单并签约 | `POST /v3/pay/partner/transactions/app-with-contract` |
//! | [`ChargePaymentCode`] | 付款码支付 | `POST /v3/pay/partner/transactions/codepay` |
//! | [`H5Prepay`] | H5下单 | `POST /v3/pay/partner/transactions/h5` |
//! | [`QueryOrderById`] | 微信支付订单号查询 | `GET /v3/pay/partner/transactions/id/{transaction_id}` |
//! | [`JsapiPrepay`] | JSAPI下单 | `POST /v3/pay/partner/transactions/jsapi` |
//! | [`JsapiPrepayWithContract`] | JSAPI下单并授权/签约 | `POST /v3/pay/partner/transactions/jsapi-with-contract` |
//! | [`MiniProgramPrepay`] | 小程序支付下单 | `POST /v3/pay/partner/transactions/miniprogram` |
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
mod charge_payment_code;
mod close_order;
mod enums;
mod event;
mod h5_prepay;
mod jsapi_prepay;
mod jsapi_prepay_with_contract;
mod mini_program_prepay;
mod native_prepay;
mod query_order_by_id;
mod query_order_by_out_trade_no;
mod reverse_order;
mod scanned_pos_prepay;
mod types;

#[doc(alias(
    "APP下单",
    "/v3/pay/partner/transactions/app",
    "POST /v3/pay/partner/transactions/app",
    "4012714669"
))]
pub use app_prepay::AppPrepay;
pub use app_prepay_with_contract::AppContractInfo;
#[doc(alias(
    "APP下单并签约",
    "/v3/pay/partner/transactions/app-with-contract",
    "POST /v3/pay/partner/transactions/app-with-contract"
))]
pub use app_prepay_with_contract::AppPrepayWithContract;
#[doc(alias(
    "付款码支付",
    "/v3/pay/partner/transactions/codepay",
    "POST /v3/pay/partner/transactions/codepay",
    "4012382179",
    "CodepayOrder"
))]
pub use charge_payment_code::ChargePaymentCode;
pub use charge_payment_code::{
    CodepayGoodsDetail, CodepayOrderDetail, CodepayPayer, CodepayPromotionDetail,
    CodepayPromotionGoods, CodepaySceneInfo, CodepayTransaction,
};
#[doc(alias(
    "关单",
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
    "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close",
    "4012739019"
))]
pub use close_order::CloseOrder;
pub use enums::{
    IdentityType, LimitPay, PromotionScope, PromotionType, SubsidyPeriodType, TradeState, TradeType,
};
pub use event::Event;
#[doc(alias(
    "H5下单",
    "/v3/pay/partner/transactions/h5",
    "POST /v3/pay/partner/transactions/h5",
    "4012714759"
))]
pub use h5_prepay::H5Prepay;
pub use h5_prepay::{H5Info, H5Prepayment, H5SceneInfo};
pub use jsapi_prepay::JsapiPayer;
#[doc(alias(
    "JSAPI下单",
    "/v3/pay/partner/transactions/jsapi",
    "POST /v3/pay/partner/transactions/jsapi",
    "4012714678"
))]
pub use jsapi_prepay::JsapiPrepay;
pub use jsapi_prepay_with_contract::JsapiContractInfo;
#[doc(alias(
    "JSAPI下单并授权/签约",
    "/v3/pay/partner/transactions/jsapi-with-contract",
    "POST /v3/pay/partner/transactions/jsapi-with-contract"
))]
pub use jsapi_prepay_with_contract::JsapiPrepayWithContract;
#[doc(alias(
    "小程序支付下单",
    "/v3/pay/partner/transactions/miniprogram",
    "POST /v3/pay/partner/transactions/miniprogram",
    "MiniprogramPrepay"
))]
pub use mini_program_prepay::MiniProgramPrepay;
pub use mini_program_prepay::MiniProgramSceneInfo;
#[doc(alias(
    "Native下单",
    "/v3/pay/partner/transactions/native",
    "POST /v3/pay/partner/transactions/native",
    "4012714902"
))]
pub use native_prepay::NativePrepay;
pub use native_prepay::NativePrepayment;
#[doc(alias(
    "微信支付订单号查询",
    "/v3/pay/partner/transactions/id/{transaction_id}",
    "GET /v3/pay/partner/transactions/id/{transaction_id}",
    "4012738964"
))]
pub use query_order_by_id::QueryOrderById;
#[doc(alias(
    "商户订单号查询",
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
    "4012739008"
))]
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
#[doc(alias(
    "撤销",
    "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse",
    "4012382181"
))]
pub use reverse_order::ReverseOrder;
pub use reverse_order::ReversedOrder;
#[doc(alias(
    "扫码支付下单",
    "/v3/pay/partner/transactions/scannedpos",
    "POST /v3/pay/partner/transactions/scannedpos",
    "4012492476"
))]
pub use scanned_pos_prepay::ScannedPosPrepay;
pub use scanned_pos_prepay::ScannedPosSceneInfo;
pub use types::{
    Amount, ContractOrderDetail, ContractOrderSceneInfo, GoodsDetail, Identity, InstallmentInfo,
    OpenidPayer, Order, OrderAmount, OrderDetail, OrderPayer, OrderSceneInfo, OrderStoreInfo,
    Payer, Prepayment, ProfitSharingSettleInfo, PromotionDetail, PromotionGoods, SceneInfo,
    SettleInfo, StoreInfo, StoreReference, SubsidyDetail, SubsidyInfo, SubsidyPlan,
};
