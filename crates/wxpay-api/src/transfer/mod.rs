// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Merchant transfers to users, their authorizations and receipts, brand red packets and charity donations (商家转账、公益捐赠、QQ钱包、品牌红包).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`CreateBrandRedPacketBatch`] | 品牌商户发放红包 | `POST /v3/fund-app/brand-redpacket/brand-merchant-batches` |
//! | [`QueryBrandRedPacketBatchByBatchNo`] | 微信支付批次单号查询批次单 | `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` |
//! | [`QueryBrandRedPacketDetailByDetailNo`] | 商家明细单号查询明细单 | `GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}` |
//! | [`QueryBrandRedPacketBatchByOutBatchNo`] | 商家批次单号查询批次单 | `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` |
//! | [`QueryBrandRedPacketDetailByOutDetailNo`] | 商家明细单号查询明细单 | `GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}` |
//! | [`ApplyForReceiptByOutBillNo`] | 商户单号申请电子回单 | `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no` |
//! | [`QueryReceiptByOutBillNo`] | 商户单号查询电子回单 | `GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}` |
//! | [`ApplyForReceiptByTransferBillNo`] | 微信单号申请电子回单 | `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no` |
//! | [`QueryReceiptByTransferBillNo`] | 微信单号查询电子回单 | `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}` |
//! | [`QueryCharityBudgetReceipt`] | 查询预算出资的电子回单 | `GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` |
//! | [`ApplyForCharityBudgetReceipt`] | 申请预算出资的电子回单 | `POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts` |
//! | [`ApplyForCharityBudget`] | 申请公益捐赠预算 | `POST /v3/fund-app/mch-transfer/partner/charity-budget` |
//! | [`QueryCharityBudget`] | 商户单号查询公益捐赠预算详情 | `GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` |
//! | [`UnlockCharityBudget`] | 解锁公益捐赠预算 | `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock` |
//! | [`CreateCharityDonation`] | 发起公益捐赠 | `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills` |
//! | [`QueryCharityDonation`] | 商户单号查询公益捐赠详情 | `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}` |
//! | [`PartnerApplyForReceipt`] | 申请单笔转账电子回单 | `POST /v3/fund-app/mch-transfer/partner/electronic-receipts` |
//! | [`PartnerQueryReceipt`] | 查询单笔转账电子回单 | `GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}` |
//! | [`ApplyForSubMerchantAuthorization`] | 申请子商户商家转账授权 | `POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations` |
//! | [`QuerySubMerchantAuthorization`] | 查询子商户商家转账授权状态 | `GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}` |
//! | [`PartnerCreateTransferBill`] | 发起转账 | `POST /v3/fund-app/mch-transfer/partner/transfer-bills` |
//! | [`PartnerQueryTransferBill`] | 商户单号查询转账单 | `GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` |
//! | [`PartnerCancelTransferBill`] | 撤销转账 | `POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel` |
//! | [`PartnerPreTransferWithAuthorization`] | 发起转账并完成自动收款授权 | `POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization` |
//! | [`PartnerTransferAfterAuthorization`] | 转账（用户自动收款） | `POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer` |
//! | [`PartnerApplyForUserAuthorization`] | 申请免确认收款授权 | `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations` |
//! | [`PartnerQueryUserAuthorization`] | 商户单号查询自动收款授权 | `GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` |
//! | [`PartnerCloseUserAuthorization`] | 解除免确认收款授权 | `POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close` |
//! | [`CreateTransferBill`] | 发起转账 | `POST /v3/fund-app/mch-transfer/transfer-bills` |
//! | [`QueryTransferBillByOutBillNo`] | 商户单号查询转账单 | `GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` |
//! | [`CancelTransferBill`] | 撤销转账 | `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel` |
//! | [`PreTransferWithAuthorization`] | 发起转账并完成自动收款授权 | `POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization` |
//! | [`TransferAfterAuthorization`] | 用户授权后转账 | `POST /v3/fund-app/mch-transfer/transfer-bills/transfer` |
//! | [`QueryTransferBillByTransferBillNo`] | 微信转账单号查询转账单 | `GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}` |
//! | [`CreateQqWalletTransfer`] | 发起转账到QQ钱包 | `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` |
//! | [`QueryQqWalletTransfer`] | 查询转账到QQ钱包的结果 | `GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` |
//! | [`CancelQqWalletTransfer`] | 撤销转账到QQ钱包 | `POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel` |
//! | [`ApplyForUserAuthorization`] | 申请免确认收款授权 | `POST /v3/fund-app/mch-transfer/user-confirm-authorization` |
//! | [`QueryUserAuthorization`] | 商户单号查询自动收款授权 | `GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` |
//! | [`CloseUserAuthorization`] | 解除免确认收款授权 | `POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`TransferBillFinished`](Event::TransferBillFinished) | 商家转账回调通知（用户确认模式） | `MCHTRANSFER.BILL.FINISHED` |
//! | [`QqWalletTransferFinished`](Event::QqWalletTransferFinished) | 转账到QQ钱包终态通知 | `MCHTRANSFER.QQWALLETBILL.FINISHED` |
//! | [`UserAuthorizationConfirmed`](Event::UserAuthorizationConfirmed) | 自动收款授权结果通知 | `MCHTRANSFER.AUTHORIZATION.CONFIRMED` |
//! | [`UserAuthorizationClosed`](Event::UserAuthorizationClosed) | 免确认收款授权结果通知 | `MCHTRANSFER.AUTHORIZATION.CLOSED` |
//! | [`CharityBudgetLocked`](Event::CharityBudgetLocked) | 预算申请结果回调通知 | `BUDGET.LOCKED` |
//! | [`CharityBudgetFinished`](Event::CharityBudgetFinished) | 预算申请结果回调通知 | `BUDGET.FINISHED` |
//! | [`CharityBudgetClosed`](Event::CharityBudgetClosed) | 预算申请结果回调通知 | `BUDGET.CLOSED` |

mod apply_for_charity_budget;
mod apply_for_charity_budget_receipt;
mod apply_for_receipt_by_out_bill_no;
mod apply_for_receipt_by_transfer_bill_no;
mod apply_for_sub_merchant_authorization;
mod apply_for_user_authorization;
mod cancel_qq_wallet_transfer;
mod cancel_transfer_bill;
mod close_user_authorization;
mod create_brand_red_packet_batch;
mod create_charity_donation;
mod create_qq_wallet_transfer;
mod create_transfer_bill;
mod enums;
mod event;
mod partner_apply_for_receipt;
mod partner_apply_for_user_authorization;
mod partner_cancel_transfer_bill;
mod partner_close_user_authorization;
mod partner_create_transfer_bill;
mod partner_pre_transfer_with_authorization;
mod partner_query_receipt;
mod partner_query_transfer_bill;
mod partner_query_user_authorization;
mod partner_transfer_after_authorization;
mod pre_transfer_with_authorization;
mod query_brand_red_packet_batch_by_batch_no;
mod query_brand_red_packet_batch_by_out_batch_no;
mod query_brand_red_packet_detail_by_detail_no;
mod query_brand_red_packet_detail_by_out_detail_no;
mod query_charity_budget;
mod query_charity_budget_receipt;
mod query_charity_donation;
mod query_qq_wallet_transfer;
mod query_receipt_by_out_bill_no;
mod query_receipt_by_transfer_bill_no;
mod query_sub_merchant_authorization;
mod query_transfer_bill_by_out_bill_no;
mod query_transfer_bill_by_transfer_bill_no;
mod query_user_authorization;
mod transfer_after_authorization;
mod types;
mod unlock_charity_budget;

#[doc(alias(
    "申请公益捐赠预算",
    "/v3/fund-app/mch-transfer/partner/charity-budget",
    "POST /v3/fund-app/mch-transfer/partner/charity-budget"
))]
pub use apply_for_charity_budget::ApplyForCharityBudget;
#[doc(alias(
    "申请预算出资的电子回单",
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    "POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
))]
pub use apply_for_charity_budget_receipt::ApplyForCharityBudgetReceipt;
#[doc(alias(
    "商户单号申请电子回单",
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no",
    "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no",
    "4012716452"
))]
pub use apply_for_receipt_by_out_bill_no::ApplyForReceiptByOutBillNo;
#[doc(alias(
    "微信单号申请电子回单",
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
    "4012716456"
))]
pub use apply_for_receipt_by_transfer_bill_no::ApplyForReceiptByTransferBillNo;
#[doc(alias(
    "申请子商户商家转账授权",
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
    "POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations"
))]
pub use apply_for_sub_merchant_authorization::ApplyForSubMerchantAuthorization;
#[doc(alias(
    "申请免确认收款授权",
    "/v3/fund-app/mch-transfer/user-confirm-authorization",
    "POST /v3/fund-app/mch-transfer/user-confirm-authorization",
    "4015901167"
))]
pub use apply_for_user_authorization::ApplyForUserAuthorization;
pub use apply_for_user_authorization::{DeviceType, SceneInfo};
#[doc(alias(
    "撤销转账到QQ钱包",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    "POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
    "4014297396"
))]
pub use cancel_qq_wallet_transfer::CancelQqWalletTransfer;
pub use cancel_qq_wallet_transfer::QqWalletTransferCancellation;
#[doc(alias(
    "撤销转账",
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "4012716458"
))]
pub use cancel_transfer_bill::CancelTransferBill;
pub use cancel_transfer_bill::{TransferBillCancellation, TransferBillCancellationState};
#[doc(alias(
    "解除免确认收款授权",
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    "POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
    "4015653811"
))]
pub use close_user_authorization::CloseUserAuthorization;
pub use close_user_authorization::ClosedUserAuthorization;
#[doc(alias(
    "品牌商户发放红包",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches",
    "POST /v3/fund-app/brand-redpacket/brand-merchant-batches",
    "4014310358"
))]
pub use create_brand_red_packet_batch::CreateBrandRedPacketBatch;
pub use create_brand_red_packet_batch::{
    CreatedBrandRedPacketBatch, RedPacketItem, RedPacketScene,
};
#[doc(alias(
    "发起公益捐赠",
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills",
    "POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills"
))]
pub use create_charity_donation::CreateCharityDonation;
pub use create_charity_donation::{TransactionInfo, TransactionType};
#[doc(alias(
    "发起转账到QQ钱包",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    "POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
    "4014297386"
))]
pub use create_qq_wallet_transfer::CreateQqWalletTransfer;
#[doc(alias(
    "发起转账",
    "/v3/fund-app/mch-transfer/transfer-bills",
    "POST /v3/fund-app/mch-transfer/transfer-bills",
    "4012716434"
))]
pub use create_transfer_bill::CreateTransferBill;
pub use create_transfer_bill::{CreatedTransferBill, UserReceivingStyle, UserReceivingStyleType};
pub use enums::{
    AuthorizationApplicationState, AuthorizationCloseReason, AuthorizationClosureReason,
    CharityBudgetState, CharityDonationState, CharityReceiptState, ClosedAuthorizationState,
    HashType, PartnerReceiptHashType, PartnerReceiptState, ReceiptState, RedPacketBatchCloseReason,
    RedPacketBatchState, RedPacketDetailState, RedPacketDetailView, RedPacketFailReason,
    TransferBillState, TransferScene, UserAuthorizationApplicationState, UserAuthorizationState,
};
pub use event::{
    CharityBudgetChange, ConfirmedUserAuthorization, Event, FinishedQqWalletTransfer,
    FinishedTransferBill,
};
#[doc(alias(
    "申请单笔转账电子回单",
    "/v3/fund-app/mch-transfer/partner/electronic-receipts",
    "POST /v3/fund-app/mch-transfer/partner/electronic-receipts"
))]
pub use partner_apply_for_receipt::PartnerApplyForReceipt;
#[doc(alias(
    "申请免确认收款授权",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
    "POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations"
))]
pub use partner_apply_for_user_authorization::PartnerApplyForUserAuthorization;
#[doc(alias(
    "撤销转账",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
    "POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel"
))]
pub use partner_cancel_transfer_bill::PartnerCancelTransferBill;
pub use partner_cancel_transfer_bill::PartnerTransferBillCancellation;
pub use partner_close_user_authorization::ClosedPartnerUserAuthorization;
#[doc(alias(
    "解除免确认收款授权",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
    "POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close"
))]
pub use partner_close_user_authorization::PartnerCloseUserAuthorization;
#[doc(alias(
    "发起转账",
    "/v3/fund-app/mch-transfer/partner/transfer-bills",
    "POST /v3/fund-app/mch-transfer/partner/transfer-bills"
))]
pub use partner_create_transfer_bill::PartnerCreateTransferBill;
#[doc(alias(
    "发起转账并完成自动收款授权",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
    "POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization"
))]
pub use partner_pre_transfer_with_authorization::PartnerPreTransferWithAuthorization;
#[doc(alias(
    "查询单笔转账电子回单",
    "/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}"
))]
pub use partner_query_receipt::PartnerQueryReceipt;
#[doc(alias(
    "商户单号查询转账单",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}"
))]
pub use partner_query_transfer_bill::PartnerQueryTransferBill;
pub use partner_query_transfer_bill::PartnerTransferBill;
#[doc(alias(
    "商户单号查询自动收款授权",
    "/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
    "GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}"
))]
pub use partner_query_user_authorization::PartnerQueryUserAuthorization;
pub use partner_query_user_authorization::{
    PartnerAuthorizationCloseInfo, PartnerAuthorizationCloseReason, PartnerUserAuthorization,
};
#[doc(alias(
    "转账（用户自动收款）",
    "/v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
    "POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer"
))]
pub use partner_transfer_after_authorization::PartnerTransferAfterAuthorization;
pub use partner_transfer_after_authorization::{
    PartnerAuthorizedTransfer, PartnerAuthorizedTransferState,
};
#[doc(alias(
    "发起转账并完成自动收款授权",
    "/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
    "4014399293"
))]
pub use pre_transfer_with_authorization::PreTransferWithAuthorization;
pub use pre_transfer_with_authorization::{PreTransfer, PreTransferState};
#[doc(alias(
    "微信支付批次单号查询批次单",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
    "4014310369"
))]
pub use query_brand_red_packet_batch_by_batch_no::QueryBrandRedPacketBatchByBatchNo;
#[doc(alias(
    "商家批次单号查询批次单",
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
    "4014310378"
))]
pub use query_brand_red_packet_batch_by_out_batch_no::QueryBrandRedPacketBatchByOutBatchNo;
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}"
))]
pub use query_brand_red_packet_detail_by_detail_no::QueryBrandRedPacketDetailByDetailNo;
#[doc(alias(
    "商家明细单号查询明细单",
    "/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
    "GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
    "4014310391"
))]
pub use query_brand_red_packet_detail_by_out_detail_no::QueryBrandRedPacketDetailByOutDetailNo;
#[doc(alias(
    "商户单号查询公益捐赠预算详情",
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
    "GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}"
))]
pub use query_charity_budget::QueryCharityBudget;
#[doc(alias(
    "查询预算出资的电子回单",
    "/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
    "GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts"
))]
pub use query_charity_budget_receipt::QueryCharityBudgetReceipt;
#[doc(alias(
    "商户单号查询公益捐赠详情",
    "/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
    "GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}"
))]
pub use query_charity_donation::QueryCharityDonation;
#[doc(alias(
    "查询转账到QQ钱包的结果",
    "/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
    "4014297440"
))]
pub use query_qq_wallet_transfer::QueryQqWalletTransfer;
#[doc(alias(
    "商户单号查询电子回单",
    "/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
    "4012716436"
))]
pub use query_receipt_by_out_bill_no::QueryReceiptByOutBillNo;
#[doc(alias(
    "微信单号查询电子回单",
    "/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
    "4012716455"
))]
pub use query_receipt_by_transfer_bill_no::QueryReceiptByTransferBillNo;
#[doc(alias(
    "查询子商户商家转账授权状态",
    "/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
    "GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}"
))]
pub use query_sub_merchant_authorization::QuerySubMerchantAuthorization;
pub use query_sub_merchant_authorization::{
    SubMerchantAuthorization, SubMerchantAuthorizationState,
};
#[doc(alias(
    "商户单号查询转账单",
    "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    "4012716437"
))]
pub use query_transfer_bill_by_out_bill_no::QueryTransferBillByOutBillNo;
#[doc(alias(
    "微信转账单号查询转账单",
    "/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
    "4012716457"
))]
pub use query_transfer_bill_by_transfer_bill_no::QueryTransferBillByTransferBillNo;
#[doc(alias(
    "商户单号查询自动收款授权",
    "/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    "GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
    "4014399423"
))]
pub use query_user_authorization::QueryUserAuthorization;
pub use query_user_authorization::UserAuthorization;
#[doc(alias(
    "用户授权后转账",
    "/v3/fund-app/mch-transfer/transfer-bills/transfer",
    "POST /v3/fund-app/mch-transfer/transfer-bills/transfer",
    "4014399371"
))]
pub use transfer_after_authorization::TransferAfterAuthorization;
pub use transfer_after_authorization::{AuthorizedTransfer, AuthorizedTransferState};
pub use types::{
    AuthorizationCloseInfo, AuthorizationClosure, AuthorizationInfo, BrandRedPacketBatch,
    BrandRedPacketDetail, CharityBudget, CharityBudgetReceipt, CharityDonation,
    CreatedPartnerTransferBill, PartnerReceipt, QqWalletTransfer, Receipt, ReceiptApplication,
    RedPacketSummary, SceneReport, SubMerchantAuthorizationApplication, TransferBill,
    UserAuthorizationApplication,
};
#[doc(alias(
    "解锁公益捐赠预算",
    "/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
    "POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock"
))]
pub use unlock_charity_budget::UnlockCharityBudget;
pub use unlock_charity_budget::{UnlockedBudgetState, UnlockedCharityBudget};
