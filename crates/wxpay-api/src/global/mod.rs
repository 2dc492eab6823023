// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Cross-border payments through the overseas host, with onboarding, refunds, papay and profit sharing (跨境（境外收单、进件、代扣、分账）).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`LegacyListCertificates`] | 获取平台证书列表 | `GET /hk/v3/certificates` |
//! | [`LegacyCreateMerchant`] | 子商户进件（融合钱包） | `POST /hk/v3/merchants` |
//! | [`LegacyUpdateMerchant`] | 修改子商户（融合钱包） | `PUT /hk/v3/merchants` |
//! | [`LegacyQueryMerchant`] | 查询子商户（融合钱包） | `GET /hk/v3/merchants/{sub_mchid}` |
//! | [`LegacyListRefunds`] | 查询所有退款 | `GET /hk/v3/refunds` |
//! | [`LegacyCreateRefund`] | 申请退款 | `POST /hk/v3/refunds` |
//! | [`LegacyQueryRefundById`] | 查询单笔退款(微信支付退款订单号) | `GET /hk/v3/refunds/id/{refund_id}` |
//! | [`LegacyQueryRefundByOutRefundNo`] | 查询单笔退款(商户退款订单号) | `GET /hk/v3/refunds/out-refund-no/{out_refund_no}` |
//! | [`LegacyListSettlements`] | 查询结算资金明细 | `GET /hk/v3/settle/settlements` |
//! | [`LegacyDownloadStatement`] | 下载对账单 | `GET /hk/v3/statements` |
//! | [`LegacyAppPrepay`] | APP支付下单 | `POST /hk/v3/transactions/app` |
//! | [`LegacyQueryOrderById`] | 查询订单(微信支付订单号) | `GET /hk/v3/transactions/id/{transaction_id}` |
//! | [`LegacyCloseOrderById`] | 关闭订单(微信支付订单号) | `POST /hk/v3/transactions/id/{transaction_id}/close` |
//! | [`LegacyReverseOrderById`] | 撤销订单(微信支付订单号) | `POST /hk/v3/transactions/id/{transaction_id}/reverse` |
//! | [`LegacyJsapiPrepay`] | 小程序/公众号支付下单 | `POST /hk/v3/transactions/jsapi` |
//! | [`LegacyChargePaymentCode`] | 提交付款码支付 | `POST /hk/v3/transactions/micropay` |
//! | [`LegacyH5Prepay`] | H5支付下单 | `POST /hk/v3/transactions/mweb` |
//! | [`LegacyNativePrepay`] | 扫码支付下单 | `POST /hk/v3/transactions/native` |
//! | [`LegacyQueryOrderByOutTradeNo`] | 查询订单(商户订单号) | `GET /hk/v3/transactions/out-trade-no/{out_trade_no}` |
//! | [`LegacyCloseOrderByOutTradeNo`] | 关闭订单(商户订单号) | `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close` |
//! | [`LegacyReverseOrderByOutTradeNo`] | 撤销订单(商户订单号) | `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse` |
//! | [`ListCertificates`] | 获取平台证书列表 | `GET /v3/global/certificates` |
//! | [`UploadFile`] | 上传文件 | `POST /v3/global/merchant-storage/file/upload` |
//! | [`ApplyForH5Permission`] | 创建H5支付权限申请单 | `POST /v3/global/merchant/h5/permission/applications` |
//! | [`QueryH5Application`] | 查询H5支付权限申请单详情 | `GET /v3/global/merchant/h5/permission/applications/{applyment_id}` |
//! | [`UpdateH5Application`] | 修改H5支付权限申请单 | `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}` |
//! | [`ApplyForH5DomainChange`] | 创建H5支付域名修改申请单 | `POST /v3/global/merchant/h5/permission/domain/applications` |
//! | [`QueryH5DomainChange`] | 查询H5支付域名修改申请单 | `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` |
//! | [`UpdateH5DomainChange`] | 修改H5支付域名修改申请单 | `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}` |
//! | [`QueryH5Permission`] | 查询子商户H5支付权限状态 | `GET /v3/global/merchant/h5/permission/{sub_mchid}` |
//! | [`CreateMerchant`] | 子商户进件（融合钱包） | `POST /v3/global/merchants` |
//! | [`QueryMerchant`] | 查询子商户（融合钱包） | `GET /v3/global/merchants/{sub_mchid}` |
//! | [`UpdateMerchant`] | 修改子商户（融合钱包） | `PATCH /v3/global/merchants/{sub_mchid}` |
//! | [`ReverseOrderById`] | 撤销订单(微信支付订单号) | `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse` |
//! | [`ReverseOrderByOutTradeNo`] | 撤销订单(商户订单号) | `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse` |
//! | [`ChargePaymentCode`] | 提交付款码支付 | `POST /v3/global/micropay/transactions/pay` |
//! | [`PresignPapayInApp`] | APP签约 | `POST /v3/global/papay/contracts/app-pre-entrust-sign` |
//! | [`PresignPapayInH5`] | H5预签约 | `POST /v3/global/papay/contracts/h5-pre-entrust-sign` |
//! | [`PresignPapayInJsapi`] | JSAPI预签约 | `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` |
//! | [`PresignPapayInMiniProgram`] | 小程序签约 | `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign` |
//! | [`QueryPapayContractByOutContractCode`] | 商户协议号查询签约 | `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` |
//! | [`PresignPapayInWeb`] | WEB预签约 | `POST /v3/global/papay/contracts/web-pre-entrust-sign` |
//! | [`QueryPapayContractById`] | 代扣协议ID查询签约 | `GET /v3/global/papay/contracts/{contract_id}` |
//! | [`TerminatePapayContract`] | 申请解约 | `POST /v3/global/papay/contracts/{contract_id}/terminate` |
//! | [`CreatePapayOrder`] | 支付扣款 | `POST /v3/global/papay/transactions` |
//! | [`QueryPapayOrderByOutTradeNo`] | 查询订单(商户订单号) | `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` |
//! | [`ReversePapayOrder`] | 撤销订单(商户订单号) | `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` |
//! | [`QueryPapayOrderById`] | 查询订单(微信支付订单号) | `GET /v3/global/papay/transactions/{transaction_id}` |
//! | [`ApplyForProfitSharingBill`] | 获取分账账单文件下载地址 | `GET /v3/global/profit-sharing/bill-download-url` |
//! | [`CreateProfitSharingOrder`] | 请求分账 | `POST /v3/global/profit-sharing/orders` |
//! | [`UnfreezeRemainingFunds`] | 解冻剩余资金 | `POST /v3/global/profit-sharing/orders/unfreeze` |
//! | [`QueryProfitSharingOrder`] | 查询分账结果 | `GET /v3/global/profit-sharing/orders/{out_order_no}` |
//! | [`AddProfitSharingReceiver`] | 添加分账接收方 | `POST /v3/global/profit-sharing/receivers` |
//! | [`DeleteProfitSharingReceiver`] | 删除分账接收方 | `DELETE /v3/global/profit-sharing/receivers` |
//! | [`QueryProfitSharingReceiver`] | 查询分账接收方添加结果 | `GET /v3/global/profit-sharing/receivers/{account}` |
//! | [`ApplyForProfitSharingRefundBill`] | 获取分账退款账单下载链接 | `GET /v3/global/profit-sharing/refunds/bill-download-url` |
//! | [`QueryAdvanceRefundBalance`] | 查询可供垫付退款实时余额 | `GET /v3/global/profit-sharing/refunds/refundable-balance` |
//! | [`MarkProfitSharingOrder`] | 分账标记 | `POST /v3/global/profit-sharing/transactions/mark` |
//! | [`QueryUnsplitAmount`] | 查询剩余待分金额 | `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts` |
//! | [`QueryRefundableAmount`] | 查询订单剩余可退款金额 | `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts` |
//! | [`PartnerQueryRechargeBalance`] | 商家充值退款余额查询 | `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}` |
//! | [`QueryRechargeBalance`] | 商家充值退款余额查询 | `GET /v3/global/refund/recharge-balance` |
//! | [`ListRefunds`] | 查询所有退款 | `GET /v3/global/refunds` |
//! | [`CreateRefund`] | 申请退款 | `POST /v3/global/refunds` |
//! | [`QueryRefundById`] | 查询单笔退款(微信支付退款订单号) | `GET /v3/global/refunds/id/{refund_id}` |
//! | [`QueryRefundByOutRefundNo`] | 查询单笔退款(商户退款订单号) | `GET /v3/global/refunds/out-refund-no/{out_refund_no}` |
//! | [`ListSettlements`] | 查询结算资金明细 | `GET /v3/global/settle/settlements` |
//! | [`DownloadStatement`] | 下载对账单 | `GET /v3/global/statements` |
//! | [`AppPrepay`] | APP支付下单 | `POST /v3/global/transactions/app` |
//! | [`QueryOrderById`] | 查询订单(微信支付订单号) | `GET /v3/global/transactions/id/{transaction_id}` |
//! | [`CloseOrderById`] | 关闭订单(微信支付订单号) | `POST /v3/global/transactions/id/{transaction_id}/close` |
//! | [`JsapiPrepay`] | JSAPI支付下单 | `POST /v3/global/transactions/jsapi` |
//! | [`H5Prepay`] | H5支付下单 | `POST /v3/global/transactions/mweb` |
//! | [`NativePrepay`] | Native支付下单 | `POST /v3/global/transactions/native` |
//! | [`QueryOrderByOutTradeNo`] | 查询订单(商户订单号) | `GET /v3/global/transactions/out-trade-no/{out_trade_no}` |
//! | [`CloseOrderByOutTradeNo`] | 关闭订单(商户订单号) | `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`H5ApplicationApproved`](Event::H5ApplicationApproved) | H5支付权限申请事件回调通知 | `APPLYMENT_STATE.APPROVED` |

mod add_profit_sharing_receiver;
mod app_prepay;
mod apply_for_h5_domain_change;
mod apply_for_h5_permission;
mod apply_for_profit_sharing_bill;
mod apply_for_profit_sharing_refund_bill;
mod charge_payment_code;
mod close_order_by_id;
mod close_order_by_out_trade_no;
mod create_merchant;
mod create_papay_order;
mod create_profit_sharing_order;
mod create_refund;
mod delete_profit_sharing_receiver;
mod download_statement;
mod enums;
mod event;
mod h5_prepay;
mod jsapi_prepay;
mod legacy_app_prepay;
mod legacy_charge_payment_code;
mod legacy_close_order_by_id;
mod legacy_close_order_by_out_trade_no;
mod legacy_create_merchant;
mod legacy_create_refund;
mod legacy_download_statement;
mod legacy_h5_prepay;
mod legacy_jsapi_prepay;
mod legacy_list_certificates;
mod legacy_list_refunds;
mod legacy_list_settlements;
mod legacy_native_prepay;
mod legacy_query_merchant;
mod legacy_query_order_by_id;
mod legacy_query_order_by_out_trade_no;
mod legacy_query_refund_by_id;
mod legacy_query_refund_by_out_refund_no;
mod legacy_reverse_order_by_id;
mod legacy_reverse_order_by_out_trade_no;
mod legacy_update_merchant;
mod list_certificates;
mod list_refunds;
mod list_settlements;
mod mark_profit_sharing_order;
mod native_prepay;
mod partner_query_recharge_balance;
mod presign_papay_in_app;
mod presign_papay_in_h5;
mod presign_papay_in_jsapi;
mod presign_papay_in_mini_program;
mod presign_papay_in_web;
mod query_advance_refund_balance;
mod query_h5_application;
mod query_h5_domain_change;
mod query_h5_permission;
mod query_merchant;
mod query_order_by_id;
mod query_order_by_out_trade_no;
mod query_papay_contract_by_id;
mod query_papay_contract_by_out_contract_code;
mod query_papay_order_by_id;
mod query_papay_order_by_out_trade_no;
mod query_profit_sharing_order;
mod query_profit_sharing_receiver;
mod query_recharge_balance;
mod query_refund_by_id;
mod query_refund_by_out_refund_no;
mod query_refundable_amount;
mod query_unsplit_amount;
mod reverse_order_by_id;
mod reverse_order_by_out_trade_no;
mod reverse_papay_order;
mod terminate_papay_contract;
mod types;
mod unfreeze_remaining_funds;
mod update_h5_application;
mod update_h5_domain_change;
mod update_merchant;
mod upload_file;

#[doc(alias(
    "添加分账接收方",
    "/v3/global/profit-sharing/receivers",
    "POST /v3/global/profit-sharing/receivers"
))]
pub use add_profit_sharing_receiver::AddProfitSharingReceiver;
pub use add_profit_sharing_receiver::AddedReceiver;
#[doc(alias(
    "APP支付下单",
    "/v3/global/transactions/app",
    "POST /v3/global/transactions/app"
))]
pub use app_prepay::AppPrepay;
#[doc(alias(
    "创建H5支付域名修改申请单",
    "/v3/global/merchant/h5/permission/domain/applications",
    "POST /v3/global/merchant/h5/permission/domain/applications"
))]
pub use apply_for_h5_domain_change::ApplyForH5DomainChange;
#[doc(alias(
    "创建H5支付权限申请单",
    "/v3/global/merchant/h5/permission/applications",
    "POST /v3/global/merchant/h5/permission/applications"
))]
pub use apply_for_h5_permission::ApplyForH5Permission;
#[doc(alias(
    "获取分账账单文件下载地址",
    "/v3/global/profit-sharing/bill-download-url",
    "GET /v3/global/profit-sharing/bill-download-url",
    "QueryProfitSharingBillUrl"
))]
pub use apply_for_profit_sharing_bill::ApplyForProfitSharingBill;
#[doc(alias(
    "获取分账退款账单下载链接",
    "/v3/global/profit-sharing/refunds/bill-download-url",
    "GET /v3/global/profit-sharing/refunds/bill-download-url",
    "QueryProfitSharingRefundBillUrl"
))]
pub use apply_for_profit_sharing_refund_bill::ApplyForProfitSharingRefundBill;
#[doc(alias(
    "提交付款码支付",
    "/v3/global/micropay/transactions/pay",
    "POST /v3/global/micropay/transactions/pay",
    "CodepayOrder"
))]
pub use charge_payment_code::ChargePaymentCode;
pub use charge_payment_code::Codepayment;
#[doc(alias(
    "关闭订单(微信支付订单号)",
    "/v3/global/transactions/id/{transaction_id}/close",
    "POST /v3/global/transactions/id/{transaction_id}/close"
))]
pub use close_order_by_id::CloseOrderById;
#[doc(alias(
    "关闭订单(商户订单号)",
    "/v3/global/transactions/out-trade-no/{out_trade_no}/close",
    "POST /v3/global/transactions/out-trade-no/{out_trade_no}/close"
))]
pub use close_order_by_out_trade_no::CloseOrderByOutTradeNo;
#[doc(alias(
    "子商户进件（融合钱包）",
    "/v3/global/merchants",
    "POST /v3/global/merchants"
))]
pub use create_merchant::CreateMerchant;
pub use create_merchant::{H5PaymentApplication, MerchantCreation};
#[doc(alias(
    "支付扣款",
    "/v3/global/papay/transactions",
    "POST /v3/global/papay/transactions"
))]
pub use create_papay_order::CreatePapayOrder;
pub use create_papay_order::{
    CreatedPapayOrder, CreatedPapayOrderAmount, PapayExchangeRate, PapaySceneInfo, PapayTradeState,
    PapayTradeType,
};
#[doc(alias(
    "请求分账",
    "/v3/global/profit-sharing/orders",
    "POST /v3/global/profit-sharing/orders"
))]
pub use create_profit_sharing_order::CreateProfitSharingOrder;
pub use create_profit_sharing_order::{Receiver, ReceiverCurrency};
#[doc(alias("申请退款", "/v3/global/refunds", "POST /v3/global/refunds"))]
pub use create_refund::CreateRefund;
pub use create_refund::{CreatedRefund, CreatedRefundAmount};
#[doc(alias(
    "删除分账接收方",
    "/v3/global/profit-sharing/receivers",
    "DELETE /v3/global/profit-sharing/receivers"
))]
pub use delete_profit_sharing_receiver::DeleteProfitSharingReceiver;
#[doc(alias("下载对账单", "/v3/global/statements", "GET /v3/global/statements"))]
pub use download_statement::DownloadStatement;
pub use enums::{
    BusinessType, ExchangeRateType, H5ApplicationState, H5ApplicationType, H5AuthorizationState,
    MerchantType, PromotionScope, PromotionType, ReceiverType, RefundChannel, RefundFundingSource,
    RefundStatus, RelationType, SettlementRateType, SettlementState, TradeState, TradeType,
    TransactionLimitType, VerificationStatus, WalletRegion, WebsiteState,
};
pub use event::{Event, H5ApplicationChange};
#[doc(alias(
    "H5支付下单",
    "/v3/global/transactions/mweb",
    "POST /v3/global/transactions/mweb"
))]
pub use h5_prepay::H5Prepay;
#[doc(alias(
    "JSAPI支付下单",
    "/v3/global/transactions/jsapi",
    "POST /v3/global/transactions/jsapi"
))]
pub use jsapi_prepay::JsapiPrepay;
#[doc(alias(
    "APP支付下单",
    "/hk/v3/transactions/app",
    "POST /hk/v3/transactions/app",
    "HkAppPrepay"
))]
pub use legacy_app_prepay::LegacyAppPrepay;
#[doc(alias(
    "提交付款码支付",
    "/hk/v3/transactions/micropay",
    "POST /hk/v3/transactions/micropay",
    "HkCodepayOrder"
))]
pub use legacy_charge_payment_code::LegacyChargePaymentCode;
pub use legacy_charge_payment_code::LegacyCodepayment;
#[doc(alias(
    "关闭订单(微信支付订单号)",
    "/hk/v3/transactions/id/{transaction_id}/close",
    "POST /hk/v3/transactions/id/{transaction_id}/close",
    "HkCloseOrderById"
))]
pub use legacy_close_order_by_id::LegacyCloseOrderById;
#[doc(alias(
    "关闭订单(商户订单号)",
    "/hk/v3/transactions/out-trade-no/{out_trade_no}/close",
    "POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close",
    "HkCloseOrderByOutTradeNo"
))]
pub use legacy_close_order_by_out_trade_no::LegacyCloseOrderByOutTradeNo;
#[doc(alias(
    "子商户进件（融合钱包）",
    "/hk/v3/merchants",
    "POST /hk/v3/merchants",
    "HkCreateMerchant"
))]
pub use legacy_create_merchant::LegacyCreateMerchant;
pub use legacy_create_merchant::LegacyMerchantCreation;
#[doc(alias("申请退款", "/hk/v3/refunds", "POST /hk/v3/refunds", "HkCreateRefund"))]
pub use legacy_create_refund::LegacyCreateRefund;
pub use legacy_create_refund::{LegacyCreatedRefund, LegacyCreatedRefundAmount};
#[doc(alias(
    "下载对账单",
    "/hk/v3/statements",
    "GET /hk/v3/statements",
    "HkDownloadStatement"
))]
pub use legacy_download_statement::LegacyDownloadStatement;
#[doc(alias(
    "H5支付下单",
    "/hk/v3/transactions/mweb",
    "POST /hk/v3/transactions/mweb",
    "HkH5Prepay"
))]
pub use legacy_h5_prepay::LegacyH5Prepay;
#[doc(alias(
    "小程序/公众号支付下单",
    "/hk/v3/transactions/jsapi",
    "POST /hk/v3/transactions/jsapi",
    "HkJsapiPrepay"
))]
pub use legacy_jsapi_prepay::LegacyJsapiPrepay;
#[doc(alias(
    "获取平台证书列表",
    "/hk/v3/certificates",
    "GET /hk/v3/certificates",
    "HkListCertificates"
))]
pub use legacy_list_certificates::LegacyListCertificates;
#[doc(alias(
    "查询所有退款",
    "/hk/v3/refunds",
    "GET /hk/v3/refunds",
    "HkListRefunds"
))]
pub use legacy_list_refunds::LegacyListRefunds;
pub use legacy_list_refunds::{LegacyListedRefund, LegacyRefundList};
#[doc(alias(
    "查询结算资金明细",
    "/hk/v3/settle/settlements",
    "GET /hk/v3/settle/settlements",
    "HkListSettlements"
))]
pub use legacy_list_settlements::LegacyListSettlements;
pub use legacy_list_settlements::{LegacySettlement, LegacySettlementPage};
#[doc(alias(
    "扫码支付下单",
    "/hk/v3/transactions/native",
    "POST /hk/v3/transactions/native",
    "HkNativePrepay"
))]
pub use legacy_native_prepay::LegacyNativePrepay;
pub use legacy_query_merchant::LegacyMerchant;
#[doc(alias(
    "查询子商户（融合钱包）",
    "/hk/v3/merchants/{sub_mchid}",
    "GET /hk/v3/merchants/{sub_mchid}",
    "HkQueryMerchant"
))]
pub use legacy_query_merchant::LegacyQueryMerchant;
#[doc(alias(
    "查询订单(微信支付订单号)",
    "/hk/v3/transactions/id/{transaction_id}",
    "GET /hk/v3/transactions/id/{transaction_id}",
    "HkQueryOrderById"
))]
pub use legacy_query_order_by_id::LegacyQueryOrderById;
#[doc(alias(
    "查询订单(商户订单号)",
    "/hk/v3/transactions/out-trade-no/{out_trade_no}",
    "GET /hk/v3/transactions/out-trade-no/{out_trade_no}",
    "HkQueryOrderByOutTradeNo"
))]
pub use legacy_query_order_by_out_trade_no::LegacyQueryOrderByOutTradeNo;
#[doc(alias(
    "查询单笔退款(微信支付退款订单号)",
    "/hk/v3/refunds/id/{refund_id}",
    "GET /hk/v3/refunds/id/{refund_id}",
    "HkQueryRefundById"
))]
pub use legacy_query_refund_by_id::LegacyQueryRefundById;
#[doc(alias(
    "查询单笔退款(商户退款订单号)",
    "/hk/v3/refunds/out-refund-no/{out_refund_no}",
    "GET /hk/v3/refunds/out-refund-no/{out_refund_no}",
    "HkQueryRefundByOutRefundNo"
))]
pub use legacy_query_refund_by_out_refund_no::LegacyQueryRefundByOutRefundNo;
#[doc(alias(
    "撤销订单(微信支付订单号)",
    "/hk/v3/transactions/id/{transaction_id}/reverse",
    "POST /hk/v3/transactions/id/{transaction_id}/reverse",
    "HkReverseOrderById"
))]
pub use legacy_reverse_order_by_id::LegacyReverseOrderById;
#[doc(alias(
    "撤销订单(商户订单号)",
    "/hk/v3/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse",
    "HkReverseOrderByOutTradeNo"
))]
pub use legacy_reverse_order_by_out_trade_no::LegacyReverseOrderByOutTradeNo;
pub use legacy_update_merchant::LegacyMerchantUpdate;
#[doc(alias(
    "修改子商户（融合钱包）",
    "/hk/v3/merchants",
    "PUT /hk/v3/merchants",
    "HkUpdateMerchant"
))]
pub use legacy_update_merchant::LegacyUpdateMerchant;
#[doc(alias(
    "获取平台证书列表",
    "/v3/global/certificates",
    "GET /v3/global/certificates"
))]
pub use list_certificates::ListCertificates;
#[doc(alias("查询所有退款", "/v3/global/refunds", "GET /v3/global/refunds"))]
pub use list_refunds::ListRefunds;
pub use list_refunds::{ListedRefund, RefundList};
#[doc(alias(
    "查询结算资金明细",
    "/v3/global/settle/settlements",
    "GET /v3/global/settle/settlements"
))]
pub use list_settlements::ListSettlements;
pub use list_settlements::{Settlement, SettlementPage, SplitAmount};
#[doc(alias(
    "分账标记",
    "/v3/global/profit-sharing/transactions/mark",
    "POST /v3/global/profit-sharing/transactions/mark"
))]
pub use mark_profit_sharing_order::MarkProfitSharingOrder;
#[doc(alias(
    "Native支付下单",
    "/v3/global/transactions/native",
    "POST /v3/global/transactions/native"
))]
pub use native_prepay::NativePrepay;
#[doc(alias(
    "商家充值退款余额查询",
    "/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
    "GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}",
    "4013068934"
))]
pub use partner_query_recharge_balance::PartnerQueryRechargeBalance;
#[doc(alias(
    "APP签约",
    "/v3/global/papay/contracts/app-pre-entrust-sign",
    "POST /v3/global/papay/contracts/app-pre-entrust-sign",
    "AppPapayPresign"
))]
pub use presign_papay_in_app::PresignPapayInApp;
#[doc(alias(
    "H5预签约",
    "/v3/global/papay/contracts/h5-pre-entrust-sign",
    "POST /v3/global/papay/contracts/h5-pre-entrust-sign",
    "H5PapayPresign"
))]
pub use presign_papay_in_h5::PresignPapayInH5;
#[doc(alias(
    "JSAPI预签约",
    "/v3/global/papay/contracts/jsapi-pre-entrust-sign",
    "POST /v3/global/papay/contracts/jsapi-pre-entrust-sign",
    "JsapiPapayPresign"
))]
pub use presign_papay_in_jsapi::PresignPapayInJsapi;
#[doc(alias(
    "小程序签约",
    "/v3/global/papay/contracts/miniprogram-pre-entrust-sign",
    "POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign",
    "MiniprogramPapayPresign"
))]
pub use presign_papay_in_mini_program::PresignPapayInMiniProgram;
pub use presign_papay_in_web::PapaySigningPage;
#[doc(alias(
    "WEB预签约",
    "/v3/global/papay/contracts/web-pre-entrust-sign",
    "POST /v3/global/papay/contracts/web-pre-entrust-sign",
    "WebPapayPresign"
))]
pub use presign_papay_in_web::PresignPapayInWeb;
pub use query_advance_refund_balance::AdvanceRefundBalance;
#[doc(alias(
    "查询可供垫付退款实时余额",
    "/v3/global/profit-sharing/refunds/refundable-balance",
    "GET /v3/global/profit-sharing/refunds/refundable-balance"
))]
pub use query_advance_refund_balance::QueryAdvanceRefundBalance;
#[doc(alias(
    "查询H5支付权限申请单详情",
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
    "GET /v3/global/merchant/h5/permission/applications/{applyment_id}"
))]
pub use query_h5_application::QueryH5Application;
#[doc(alias(
    "查询H5支付域名修改申请单",
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    "GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}"
))]
pub use query_h5_domain_change::QueryH5DomainChange;
#[doc(alias(
    "查询子商户H5支付权限状态",
    "/v3/global/merchant/h5/permission/{sub_mchid}",
    "GET /v3/global/merchant/h5/permission/{sub_mchid}"
))]
pub use query_h5_permission::QueryH5Permission;
pub use query_h5_permission::{H5Permission, H5PermissionState};
#[doc(alias(
    "查询子商户（融合钱包）",
    "/v3/global/merchants/{sub_mchid}",
    "GET /v3/global/merchants/{sub_mchid}"
))]
pub use query_merchant::QueryMerchant;
pub use query_merchant::{
    H5Payment, Merchant, OnboardingRejection, OnboardingStatus, OperatingStatus, SubMerchantState,
};
#[doc(alias(
    "查询订单(微信支付订单号)",
    "/v3/global/transactions/id/{transaction_id}",
    "GET /v3/global/transactions/id/{transaction_id}"
))]
pub use query_order_by_id::QueryOrderById;
#[doc(alias(
    "查询订单(商户订单号)",
    "/v3/global/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/global/transactions/out-trade-no/{out_trade_no}"
))]
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
#[doc(alias(
    "代扣协议ID查询签约",
    "/v3/global/papay/contracts/{contract_id}",
    "GET /v3/global/papay/contracts/{contract_id}"
))]
pub use query_papay_contract_by_id::QueryPapayContractById;
#[doc(alias(
    "商户协议号查询签约",
    "/v3/global/papay/contracts/out-contract-code/{out_contract_code}",
    "GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}"
))]
pub use query_papay_contract_by_out_contract_code::QueryPapayContractByOutContractCode;
#[doc(alias(
    "查询订单(微信支付订单号)",
    "/v3/global/papay/transactions/{transaction_id}",
    "GET /v3/global/papay/transactions/{transaction_id}"
))]
pub use query_papay_order_by_id::QueryPapayOrderById;
#[doc(alias(
    "查询订单(商户订单号)",
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}"
))]
pub use query_papay_order_by_out_trade_no::QueryPapayOrderByOutTradeNo;
#[doc(alias(
    "查询分账结果",
    "/v3/global/profit-sharing/orders/{out_order_no}",
    "GET /v3/global/profit-sharing/orders/{out_order_no}"
))]
pub use query_profit_sharing_order::QueryProfitSharingOrder;
#[doc(alias(
    "查询分账接收方添加结果",
    "/v3/global/profit-sharing/receivers/{account}",
    "GET /v3/global/profit-sharing/receivers/{account}"
))]
pub use query_profit_sharing_receiver::QueryProfitSharingReceiver;
pub use query_profit_sharing_receiver::ReceiverRelation;
#[doc(alias(
    "商家充值退款余额查询",
    "/v3/global/refund/recharge-balance",
    "GET /v3/global/refund/recharge-balance",
    "4013068934"
))]
pub use query_recharge_balance::QueryRechargeBalance;
#[doc(alias(
    "查询单笔退款(微信支付退款订单号)",
    "/v3/global/refunds/id/{refund_id}",
    "GET /v3/global/refunds/id/{refund_id}"
))]
pub use query_refund_by_id::QueryRefundById;
#[doc(alias(
    "查询单笔退款(商户退款订单号)",
    "/v3/global/refunds/out-refund-no/{out_refund_no}",
    "GET /v3/global/refunds/out-refund-no/{out_refund_no}"
))]
pub use query_refund_by_out_refund_no::QueryRefundByOutRefundNo;
#[doc(alias(
    "查询订单剩余可退款金额",
    "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
    "GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"
))]
pub use query_refundable_amount::QueryRefundableAmount;
pub use query_refundable_amount::RefundableAmount;
#[doc(alias(
    "查询剩余待分金额",
    "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
    "GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts"
))]
pub use query_unsplit_amount::QueryUnsplitAmount;
pub use query_unsplit_amount::UnsplitAmount;
#[doc(alias(
    "撤销订单(微信支付订单号)",
    "/v3/global/micropay/transactions/id/{transaction_id}/reverse",
    "POST /v3/global/micropay/transactions/id/{transaction_id}/reverse"
))]
pub use reverse_order_by_id::ReverseOrderById;
#[doc(alias(
    "撤销订单(商户订单号)",
    "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"
))]
pub use reverse_order_by_out_trade_no::ReverseOrderByOutTradeNo;
#[doc(alias(
    "撤销订单(商户订单号)",
    "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
    "POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"
))]
pub use reverse_papay_order::ReversePapayOrder;
#[doc(alias(
    "申请解约",
    "/v3/global/papay/contracts/{contract_id}/terminate",
    "POST /v3/global/papay/contracts/{contract_id}/terminate"
))]
pub use terminate_papay_contract::TerminatePapayContract;
pub use types::{
    Amount, BillUrl, Business, Certificate, CertificateList, CodePayer, CodepaymentAmount,
    CodepaymentGoods, CodepaymentPromotion, Contact, EncryptedCertificate, GoodsDetail,
    H5Application, H5DomainChange, H5Prepayment, H5SceneInfo, LegacyOrder, LegacyRefund,
    LegacyRefundAmount, MerchantBusiness, MerchantContact, NativePrepayment, Order, OrderAmount,
    OrderDetail, OrderPromotion, PapayContract, PapayOrder, PapaySigningSession, PapaySigningUrl,
    Payer, Prepayment, ProfitSharingOrder, PromotionDetail, PromotionGoods, ReceiverShare,
    RechargeBalance, Refund, RefundAmount, RefundExchangeRate, RefundPromotion,
    RefundedOrderAmount, RequestedRefundAmount, ResponsiblePerson, SceneInfo, SettlementAmount,
    SettlementExchangeRate, StoreInfo,
};
#[doc(alias(
    "解冻剩余资金",
    "/v3/global/profit-sharing/orders/unfreeze",
    "POST /v3/global/profit-sharing/orders/unfreeze"
))]
pub use unfreeze_remaining_funds::UnfreezeRemainingFunds;
#[doc(alias(
    "修改H5支付权限申请单",
    "/v3/global/merchant/h5/permission/applications/{applyment_id}",
    "PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}"
))]
pub use update_h5_application::UpdateH5Application;
pub use update_h5_application::UpdatedH5Application;
#[doc(alias(
    "修改H5支付域名修改申请单",
    "/v3/global/merchant/h5/permission/domain/applications/{applyment_id}",
    "PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}"
))]
pub use update_h5_domain_change::UpdateH5DomainChange;
#[doc(alias(
    "修改子商户（融合钱包）",
    "/v3/global/merchants/{sub_mchid}",
    "PATCH /v3/global/merchants/{sub_mchid}"
))]
pub use update_merchant::UpdateMerchant;
pub use update_merchant::{MerchantUpdate, UpdatedBusiness, UpdatedH5PaymentApplication};
#[doc(alias(
    "上传文件",
    "/v3/global/merchant-storage/file/upload",
    "POST /v3/global/merchant-storage/file/upload"
))]
pub use upload_file::UploadFile;
pub use upload_file::UploadedFile;
