// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Cross-border payments through the overseas host, with onboarding, refunds, papay and profit sharing (跨境（境外收单、进件、代扣、分账）).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`HkListCertificates`] | 获取平台证书列表 | `GET /hk/v3/certificates` |
//! | [`HkCreateMerchant`] | 子商户进件（融合钱包） | `POST /hk/v3/merchants` |
//! | [`HkUpdateMerchant`] | 修改子商户（融合钱包） | `PUT /hk/v3/merchants` |
//! | [`HkQueryMerchant`] | 查询子商户（融合钱包） | `GET /hk/v3/merchants/{sub_mchid}` |
//! | [`HkListRefunds`] | 查询所有退款 | `GET /hk/v3/refunds` |
//! | [`HkCreateRefund`] | 申请退款 | `POST /hk/v3/refunds` |
//! | [`HkQueryRefundById`] | 查询单笔退款(微信支付退款订单号) | `GET /hk/v3/refunds/id/{refund_id}` |
//! | [`HkQueryRefundByOutRefundNo`] | 查询单笔退款(商户退款订单号) | `GET /hk/v3/refunds/out-refund-no/{out_refund_no}` |
//! | [`HkListSettlements`] | 查询结算资金明细 | `GET /hk/v3/settle/settlements` |
//! | [`HkDownloadStatement`] | 下载对账单 | `GET /hk/v3/statements` |
//! | [`HkAppPrepay`] | APP支付下单 | `POST /hk/v3/transactions/app` |
//! | [`HkQueryOrderById`] | 查询订单(微信支付订单号) | `GET /hk/v3/transactions/id/{transaction_id}` |
//! | [`HkCloseOrderById`] | 关闭订单(微信支付订单号) | `POST /hk/v3/transactions/id/{transaction_id}/close` |
//! | [`HkReverseOrderById`] | 撤销订单(微信支付订单号) | `POST /hk/v3/transactions/id/{transaction_id}/reverse` |
//! | [`HkJsapiPrepay`] | 小程序/公众号支付下单 | `POST /hk/v3/transactions/jsapi` |
//! | [`HkCodepayOrder`] | 提交付款码支付 | `POST /hk/v3/transactions/micropay` |
//! | [`HkH5Prepay`] | H5支付下单 | `POST /hk/v3/transactions/mweb` |
//! | [`HkNativePrepay`] | 扫码支付下单 | `POST /hk/v3/transactions/native` |
//! | [`HkQueryOrderByOutTradeNo`] | 查询订单(商户订单号) | `GET /hk/v3/transactions/out-trade-no/{out_trade_no}` |
//! | [`HkCloseOrderByOutTradeNo`] | 关闭订单(商户订单号) | `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close` |
//! | [`HkReverseOrderByOutTradeNo`] | 撤销订单(商户订单号) | `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse` |
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
//! | [`CodepayOrder`] | 提交付款码支付 | `POST /v3/global/micropay/transactions/pay` |
//! | [`AppPapayPresign`] | APP签约 | `POST /v3/global/papay/contracts/app-pre-entrust-sign` |
//! | [`H5PapayPresign`] | H5预签约 | `POST /v3/global/papay/contracts/h5-pre-entrust-sign` |
//! | [`JsapiPapayPresign`] | JSAPI预签约 | `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign` |
//! | [`MiniprogramPapayPresign`] | 小程序签约 | `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign` |
//! | [`QueryPapayContractByOutContractCode`] | 商户协议号查询签约 | `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}` |
//! | [`WebPapayPresign`] | WEB预签约 | `POST /v3/global/papay/contracts/web-pre-entrust-sign` |
//! | [`QueryPapayContractById`] | 代扣协议ID查询签约 | `GET /v3/global/papay/contracts/{contract_id}` |
//! | [`TerminatePapayContract`] | 申请解约 | `POST /v3/global/papay/contracts/{contract_id}/terminate` |
//! | [`CreatePapayOrder`] | 支付扣款 | `POST /v3/global/papay/transactions` |
//! | [`QueryPapayOrderByOutTradeNo`] | 查询订单(商户订单号) | `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}` |
//! | [`ReversePapayOrder`] | 撤销订单(商户订单号) | `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse` |
//! | [`QueryPapayOrderById`] | 查询订单(微信支付订单号) | `GET /v3/global/papay/transactions/{transaction_id}` |
//! | [`QueryProfitSharingBillUrl`] | 获取分账账单文件下载地址 | `GET /v3/global/profit-sharing/bill-download-url` |
//! | [`CreateProfitSharingOrder`] | 请求分账 | `POST /v3/global/profit-sharing/orders` |
//! | [`UnfreezeRemainingFunds`] | 解冻剩余资金 | `POST /v3/global/profit-sharing/orders/unfreeze` |
//! | [`QueryProfitSharingOrder`] | 查询分账结果 | `GET /v3/global/profit-sharing/orders/{out_order_no}` |
//! | [`AddProfitSharingReceiver`] | 添加分账接收方 | `POST /v3/global/profit-sharing/receivers` |
//! | [`DeleteProfitSharingReceiver`] | 删除分账接收方 | `DELETE /v3/global/profit-sharing/receivers` |
//! | [`QueryProfitSharingReceiver`] | 查询分账接收方添加结果 | `GET /v3/global/profit-sharing/receivers/{account}` |
//! | [`QueryProfitSharingRefundBillUrl`] | 获取分账退款账单下载链接 | `GET /v3/global/profit-sharing/refunds/bill-download-url` |
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
mod app_papay_presign;
mod app_prepay;
mod apply_for_h5_domain_change;
mod apply_for_h5_permission;
mod close_order_by_id;
mod close_order_by_out_trade_no;
mod codepay_order;
mod create_merchant;
mod create_papay_order;
mod create_profit_sharing_order;
mod create_refund;
mod delete_profit_sharing_receiver;
mod download_statement;
mod enums;
mod event;
mod h5_papay_presign;
mod h5_prepay;
mod hk_app_prepay;
mod hk_close_order_by_id;
mod hk_close_order_by_out_trade_no;
mod hk_codepay_order;
mod hk_create_merchant;
mod hk_create_refund;
mod hk_download_statement;
mod hk_h5_prepay;
mod hk_jsapi_prepay;
mod hk_list_certificates;
mod hk_list_refunds;
mod hk_list_settlements;
mod hk_native_prepay;
mod hk_query_merchant;
mod hk_query_order_by_id;
mod hk_query_order_by_out_trade_no;
mod hk_query_refund_by_id;
mod hk_query_refund_by_out_refund_no;
mod hk_reverse_order_by_id;
mod hk_reverse_order_by_out_trade_no;
mod hk_update_merchant;
mod jsapi_papay_presign;
mod jsapi_prepay;
mod list_certificates;
mod list_refunds;
mod list_settlements;
mod mark_profit_sharing_order;
mod miniprogram_papay_presign;
mod native_prepay;
mod partner_query_recharge_balance;
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
mod query_profit_sharing_bill_url;
mod query_profit_sharing_order;
mod query_profit_sharing_receiver;
mod query_profit_sharing_refund_bill_url;
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
mod web_papay_presign;

pub use add_profit_sharing_receiver::{AddProfitSharingReceiver, AddedReceiver};
pub use app_papay_presign::AppPapayPresign;
pub use app_prepay::AppPrepay;
pub use apply_for_h5_domain_change::ApplyForH5DomainChange;
pub use apply_for_h5_permission::ApplyForH5Permission;
pub use close_order_by_id::CloseOrderById;
pub use close_order_by_out_trade_no::CloseOrderByOutTradeNo;
pub use codepay_order::{CodepayOrder, Codepayment};
pub use create_merchant::{CreateMerchant, H5PaymentApplication, MerchantCreation};
pub use create_papay_order::{
    CreatePapayOrder, CreatedPapayOrder, CreatedPapayOrderAmount, PapayExchangeRate,
    PapaySceneInfo, PapayTradeState, PapayTradeType,
};
pub use create_profit_sharing_order::{CreateProfitSharingOrder, Receiver, ReceiverCurrency};
pub use create_refund::{CreateRefund, CreatedRefund, CreatedRefundAmount};
pub use delete_profit_sharing_receiver::DeleteProfitSharingReceiver;
pub use download_statement::DownloadStatement;
pub use enums::{
    BusinessType, ExchangeRateType, H5ApplicationState, H5ApplicationType, H5AuthorizationState,
    MerchantType, PromotionScope, PromotionType, ReceiverType, RefundChannel, RefundFundingSource,
    RefundStatus, RelationType, SettlementRateType, SettlementState, TradeState, TradeType,
    TransactionLimitType, VerificationStatus, WalletRegion, WebsiteState,
};
pub use event::{Event, H5ApplicationChange};
pub use h5_papay_presign::H5PapayPresign;
pub use h5_prepay::H5Prepay;
pub use hk_app_prepay::HkAppPrepay;
pub use hk_close_order_by_id::HkCloseOrderById;
pub use hk_close_order_by_out_trade_no::HkCloseOrderByOutTradeNo;
pub use hk_codepay_order::{HkCodepayOrder, HkCodepayment};
pub use hk_create_merchant::{HkCreateMerchant, HkMerchantCreation};
pub use hk_create_refund::{HkCreateRefund, HkCreatedRefund, HkCreatedRefundAmount};
pub use hk_download_statement::HkDownloadStatement;
pub use hk_h5_prepay::HkH5Prepay;
pub use hk_jsapi_prepay::HkJsapiPrepay;
pub use hk_list_certificates::HkListCertificates;
pub use hk_list_refunds::{HkListRefunds, HkListedRefund, HkRefundList};
pub use hk_list_settlements::{HkListSettlements, HkSettlement, HkSettlementPage};
pub use hk_native_prepay::HkNativePrepay;
pub use hk_query_merchant::{HkMerchant, HkQueryMerchant};
pub use hk_query_order_by_id::HkQueryOrderById;
pub use hk_query_order_by_out_trade_no::HkQueryOrderByOutTradeNo;
pub use hk_query_refund_by_id::HkQueryRefundById;
pub use hk_query_refund_by_out_refund_no::HkQueryRefundByOutRefundNo;
pub use hk_reverse_order_by_id::HkReverseOrderById;
pub use hk_reverse_order_by_out_trade_no::HkReverseOrderByOutTradeNo;
pub use hk_update_merchant::{HkMerchantUpdate, HkUpdateMerchant};
pub use jsapi_papay_presign::JsapiPapayPresign;
pub use jsapi_prepay::JsapiPrepay;
pub use list_certificates::ListCertificates;
pub use list_refunds::{ListRefunds, ListedRefund, RefundList};
pub use list_settlements::{ListSettlements, Settlement, SettlementPage, SplitAmount};
pub use mark_profit_sharing_order::MarkProfitSharingOrder;
pub use miniprogram_papay_presign::MiniprogramPapayPresign;
pub use native_prepay::NativePrepay;
pub use partner_query_recharge_balance::PartnerQueryRechargeBalance;
pub use query_advance_refund_balance::{AdvanceRefundBalance, QueryAdvanceRefundBalance};
pub use query_h5_application::QueryH5Application;
pub use query_h5_domain_change::QueryH5DomainChange;
pub use query_h5_permission::{H5Permission, H5PermissionState, QueryH5Permission};
pub use query_merchant::{
    H5Payment, Merchant, OnboardingRejection, OnboardingStatus, OperatingStatus, QueryMerchant,
    SubMerchantState,
};
pub use query_order_by_id::QueryOrderById;
pub use query_order_by_out_trade_no::QueryOrderByOutTradeNo;
pub use query_papay_contract_by_id::QueryPapayContractById;
pub use query_papay_contract_by_out_contract_code::QueryPapayContractByOutContractCode;
pub use query_papay_order_by_id::QueryPapayOrderById;
pub use query_papay_order_by_out_trade_no::QueryPapayOrderByOutTradeNo;
pub use query_profit_sharing_bill_url::QueryProfitSharingBillUrl;
pub use query_profit_sharing_order::QueryProfitSharingOrder;
pub use query_profit_sharing_receiver::{QueryProfitSharingReceiver, ReceiverRelation};
pub use query_profit_sharing_refund_bill_url::QueryProfitSharingRefundBillUrl;
pub use query_recharge_balance::QueryRechargeBalance;
pub use query_refund_by_id::QueryRefundById;
pub use query_refund_by_out_refund_no::QueryRefundByOutRefundNo;
pub use query_refundable_amount::{QueryRefundableAmount, RefundableAmount};
pub use query_unsplit_amount::{QueryUnsplitAmount, UnsplitAmount};
pub use reverse_order_by_id::ReverseOrderById;
pub use reverse_order_by_out_trade_no::ReverseOrderByOutTradeNo;
pub use reverse_papay_order::ReversePapayOrder;
pub use terminate_papay_contract::TerminatePapayContract;
pub use types::{
    Amount, BillUrl, Business, Certificate, CertificateList, CodePayer, CodepaymentAmount,
    CodepaymentGoods, CodepaymentPromotion, Contact, EncryptedCertificate, GoodsDetail,
    H5Application, H5DomainChange, H5Prepayment, H5SceneInfo, HkOrder, HkRefund, HkRefundAmount,
    MerchantBusiness, MerchantContact, NativePrepayment, Order, OrderAmount, OrderDetail,
    OrderPromotion, PapayContract, PapayOrder, PapaySigningSession, PapaySigningUrl, Payer,
    Prepayment, ProfitSharingOrder, PromotionDetail, PromotionGoods, ReceiverShare,
    RechargeBalance, Refund, RefundAmount, RefundExchangeRate, RefundPromotion,
    RefundedOrderAmount, RequestedRefundAmount, ResponsiblePerson, SceneInfo, SettlementAmount,
    SettlementExchangeRate, StoreInfo,
};
pub use unfreeze_remaining_funds::UnfreezeRemainingFunds;
pub use update_h5_application::{UpdateH5Application, UpdatedH5Application};
pub use update_h5_domain_change::UpdateH5DomainChange;
pub use update_merchant::{
    MerchantUpdate, UpdateMerchant, UpdatedBusiness, UpdatedH5PaymentApplication,
};
pub use upload_file::{UploadFile, UploadedFile};
pub use web_papay_presign::{PapaySigningPage, WebPapayPresign};
