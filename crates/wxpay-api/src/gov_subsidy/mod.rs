// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Government subsidies for consumer goods: qualifications, serial numbers, audits and reports by region (国补专区).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`InvalidateAudit`] | 查询审核结果 | `POST /v3/gov/subsidy/audit/cup/invalid` |
//! | [`QueryAudit`] | 查询审核结果 | `POST /v3/gov/subsidy/audit/cup/query` |
//! | [`SyncNonUnionPayRefund`] | 同步非银联支付交易退款信息 | `POST /v3/gov/subsidy/audit/cup/refund/sync` |
//! | [`UpdateAuditData`] | 更新审核数据 | `POST /v3/gov/subsidy/audit/cup/update` |
//! | [`UploadAuditData`] | 上传审核数据 | `POST /v3/gov/subsidy/audit/cup/upload` |
//! | [`QueryCompany`] | 企业信息查询 | `POST /v3/gov/subsidy/companies/query` |
//! | [`UploadGoods`] | 商品信息上传 | `POST /v3/gov/subsidy/goods/upload` |
//! | [`SyncNCategoryRedemption`] | N品类同步资格核销信息 | `POST /v3/gov/subsidy/n-qualifications/sync` |
//! | [`QueryQualification`] | 查询补贴资格 | `GET /v3/gov/subsidy/qualification` |
//! | [`CancelPassthroughQualification`] | 取消资格(透传模式) | `POST /v3/gov/subsidy/qualifications/passthrough/cancel` |
//! | [`ClaimPassthroughQualification`] | 领取资格(透传模式) | `POST /v3/gov/subsidy/qualifications/passthrough/claim` |
//! | [`ListPassthroughQualifications`] | 批量查询用户资格(透传模式) | `POST /v3/gov/subsidy/qualifications/passthrough/query` |
//! | [`ListQualifications`] | 批量查询用户资格 | `POST /v3/gov/subsidy/qualifications/query` |
//! | [`SyncQualificationRedemption`] | 同步资格核销信息 | `POST /v3/gov/subsidy/qualifications/sync` |
//! | [`LockSnCode`] | sn码锁定 | `POST /v3/gov/subsidy/sncode/lock` |
//! | [`QuerySnCodes`] | 查询sn码状态 | `POST /v3/gov/subsidy/sncode/query` |
//! | [`UnlockSnCode`] | sn码解锁 | `POST /v3/gov/subsidy/sncode/unlock` |
//! | [`QueryTransactions`] | 交易信息查询 | `POST /v3/gov/subsidy/transactions/query` |
//! | [`QueryDailyTransactionSummary`] | 查询单日交易汇总 | `POST /v3/gov/subsidy/transactions/summary/query-day` |
//! | [`SyncTransaction`] | 交易信息回传 | `POST /v3/gov/subsidy/transactions/sync` |
//! | [`CancelZhejiangPreRedemption`] | 品类凭证码预核销撤销 | `POST /v3/gov/subsidy/zhejiang/authcode/cancel` |
//! | [`CommitZhejiangRedemption`] | 品类凭证码上报确认 | `POST /v3/gov/subsidy/zhejiang/authcode/commit` |
//! | [`ApplyForZhejiangAuthCode`] | 申请品类凭证码 | `POST /v3/gov/subsidy/zhejiang/authcode/issue` |
//! | [`RevokeZhejiangRedemption`] | 品类凭证码上报撤销 | `POST /v3/gov/subsidy/zhejiang/authcode/refund` |
//! | [`PreRedeemZhejiangAuthCode`] | 预核销品类凭证码 | `POST /v3/gov/subsidy/zhejiang/authcode/try` |
//! | [`QueryZhejiangGoods`] | 商品信息查询 | `POST /v3/gov/subsidy/zhejiang/goods/query` |
//! | [`RedeemZhejiangNCategories`] | n品类核销 | `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm` |
//! | [`ChangeZhejiangQualification`] | 变更资格 | `POST /v3/gov/subsidy/zhejiang/qualifications/alter` |
//! | [`ClaimZhejiangQualification`] | 领取资格 | `POST /v3/gov/subsidy/zhejiang/qualifications/claim` |
//! | [`QueryZhejiangQualification`] | 查询补贴资格 | `POST /v3/gov/subsidy/zhejiang/qualifications/query` |
//! | [`RedeemZhejiangQualifications`] | 核销资格 | `POST /v3/gov/subsidy/zhejiang/qualifications/sync` |
//! | [`LockZhejiangSnCode`] | sn码锁定 | `POST /v3/gov/subsidy/zhejiang/sncode/lock` |
//! | [`QueryZhejiangSnCode`] | sn码销售状态查询 | `POST /v3/gov/subsidy/zhejiang/sncode/query` |
//! | [`UnlockZhejiangSnCode`] | sn码解锁 | `POST /v3/gov/subsidy/zhejiang/sncode/unlock` |

mod apply_for_zhejiang_auth_code;
mod cancel_passthrough_qualification;
mod cancel_zhejiang_pre_redemption;
mod change_zhejiang_qualification;
mod claim_passthrough_qualification;
mod claim_zhejiang_qualification;
mod commit_zhejiang_redemption;
mod enums;
mod invalidate_audit;
mod list_passthrough_qualifications;
mod list_qualifications;
mod lock_sn_code;
mod lock_zhejiang_sn_code;
mod pre_redeem_zhejiang_auth_code;
mod query_audit;
mod query_company;
mod query_daily_transaction_summary;
mod query_qualification;
mod query_sn_codes;
mod query_transactions;
mod query_zhejiang_goods;
mod query_zhejiang_qualification;
mod query_zhejiang_sn_code;
mod redeem_zhejiang_n_categories;
mod redeem_zhejiang_qualifications;
mod revoke_zhejiang_redemption;
mod sync_n_category_redemption;
mod sync_non_union_pay_refund;
mod sync_qualification_redemption;
mod sync_transaction;
mod types;
mod unlock_sn_code;
mod unlock_zhejiang_sn_code;
mod update_audit_data;
mod upload_audit_data;
mod upload_goods;

#[doc(alias(
    "申请品类凭证码",
    "/v3/gov/subsidy/zhejiang/authcode/issue",
    "POST /v3/gov/subsidy/zhejiang/authcode/issue"
))]
pub use apply_for_zhejiang_auth_code::ApplyForZhejiangAuthCode;
pub use apply_for_zhejiang_auth_code::ZhejiangAuthCode;
#[doc(alias(
    "取消资格(透传模式)",
    "/v3/gov/subsidy/qualifications/passthrough/cancel",
    "POST /v3/gov/subsidy/qualifications/passthrough/cancel"
))]
pub use cancel_passthrough_qualification::CancelPassthroughQualification;
#[doc(alias(
    "品类凭证码预核销撤销",
    "/v3/gov/subsidy/zhejiang/authcode/cancel",
    "POST /v3/gov/subsidy/zhejiang/authcode/cancel"
))]
pub use cancel_zhejiang_pre_redemption::CancelZhejiangPreRedemption;
#[doc(alias(
    "变更资格",
    "/v3/gov/subsidy/zhejiang/qualifications/alter",
    "POST /v3/gov/subsidy/zhejiang/qualifications/alter"
))]
pub use change_zhejiang_qualification::ChangeZhejiangQualification;
pub use change_zhejiang_qualification::ChangedZhejiangQualification;
#[doc(alias(
    "领取资格(透传模式)",
    "/v3/gov/subsidy/qualifications/passthrough/claim",
    "POST /v3/gov/subsidy/qualifications/passthrough/claim"
))]
pub use claim_passthrough_qualification::ClaimPassthroughQualification;
#[doc(alias(
    "领取资格",
    "/v3/gov/subsidy/zhejiang/qualifications/claim",
    "POST /v3/gov/subsidy/zhejiang/qualifications/claim"
))]
pub use claim_zhejiang_qualification::ClaimZhejiangQualification;
#[doc(alias(
    "品类凭证码上报确认",
    "/v3/gov/subsidy/zhejiang/authcode/commit",
    "POST /v3/gov/subsidy/zhejiang/authcode/commit"
))]
pub use commit_zhejiang_redemption::CommitZhejiangRedemption;
pub use enums::{
    CategoryState, CollectionState, EnergyGrade, IdentityDocumentType, PcType, ProductType,
    QualificationState, SaleModel, UnclaimedReason, ZhejiangEnergyGrade,
};
#[doc(alias(
    "查询审核结果",
    "/v3/gov/subsidy/audit/cup/invalid",
    "POST /v3/gov/subsidy/audit/cup/invalid"
))]
pub use invalidate_audit::InvalidateAudit;
#[doc(alias(
    "批量查询用户资格(透传模式)",
    "/v3/gov/subsidy/qualifications/passthrough/query",
    "POST /v3/gov/subsidy/qualifications/passthrough/query"
))]
pub use list_passthrough_qualifications::ListPassthroughQualifications;
pub use list_passthrough_qualifications::{
    ClaimMode, PassthroughQualification, PassthroughQualificationList,
};
#[doc(alias(
    "批量查询用户资格",
    "/v3/gov/subsidy/qualifications/query",
    "POST /v3/gov/subsidy/qualifications/query"
))]
pub use list_qualifications::ListQualifications;
pub use list_qualifications::{UserQualification, UserQualificationList};
#[doc(alias(
    "sn码锁定",
    "/v3/gov/subsidy/sncode/lock",
    "POST /v3/gov/subsidy/sncode/lock"
))]
pub use lock_sn_code::LockSnCode;
#[doc(alias(
    "sn码锁定",
    "/v3/gov/subsidy/zhejiang/sncode/lock",
    "POST /v3/gov/subsidy/zhejiang/sncode/lock"
))]
pub use lock_zhejiang_sn_code::LockZhejiangSnCode;
pub use lock_zhejiang_sn_code::ZhejiangSnCodeLock;
#[doc(alias(
    "预核销品类凭证码",
    "/v3/gov/subsidy/zhejiang/authcode/try",
    "POST /v3/gov/subsidy/zhejiang/authcode/try"
))]
pub use pre_redeem_zhejiang_auth_code::PreRedeemZhejiangAuthCode;
pub use pre_redeem_zhejiang_auth_code::{DiscountMode, ZhejiangPreRedemption};
pub use query_audit::Audit;
#[doc(alias(
    "查询审核结果",
    "/v3/gov/subsidy/audit/cup/query",
    "POST /v3/gov/subsidy/audit/cup/query"
))]
pub use query_audit::QueryAudit;
pub use query_company::Company;
#[doc(alias(
    "企业信息查询",
    "/v3/gov/subsidy/companies/query",
    "POST /v3/gov/subsidy/companies/query"
))]
pub use query_company::QueryCompany;
#[doc(alias(
    "查询单日交易汇总",
    "/v3/gov/subsidy/transactions/summary/query-day",
    "POST /v3/gov/subsidy/transactions/summary/query-day"
))]
pub use query_daily_transaction_summary::QueryDailyTransactionSummary;
pub use query_daily_transaction_summary::{DailyTransactionSummary, SummaryQueryType};
pub use query_qualification::Qualification;
#[doc(alias(
    "查询补贴资格",
    "/v3/gov/subsidy/qualification",
    "GET /v3/gov/subsidy/qualification"
))]
pub use query_qualification::QueryQualification;
#[doc(alias(
    "查询sn码状态",
    "/v3/gov/subsidy/sncode/query",
    "POST /v3/gov/subsidy/sncode/query"
))]
pub use query_sn_codes::QuerySnCodes;
pub use query_sn_codes::{NotSellableReason, SnCode, SnCodeList, SnCodeState};
#[doc(alias(
    "交易信息查询",
    "/v3/gov/subsidy/transactions/query",
    "POST /v3/gov/subsidy/transactions/query"
))]
pub use query_transactions::QueryTransactions;
pub use query_transactions::{ShopOrder, TransactionList};
#[doc(alias(
    "商品信息查询",
    "/v3/gov/subsidy/zhejiang/goods/query",
    "POST /v3/gov/subsidy/zhejiang/goods/query"
))]
pub use query_zhejiang_goods::QueryZhejiangGoods;
pub use query_zhejiang_goods::ZhejiangGoods;
#[doc(alias(
    "查询补贴资格",
    "/v3/gov/subsidy/zhejiang/qualifications/query",
    "POST /v3/gov/subsidy/zhejiang/qualifications/query"
))]
pub use query_zhejiang_qualification::QueryZhejiangQualification;
pub use query_zhejiang_qualification::{ZhejiangQualification, ZhejiangQualificationList};
#[doc(alias(
    "sn码销售状态查询",
    "/v3/gov/subsidy/zhejiang/sncode/query",
    "POST /v3/gov/subsidy/zhejiang/sncode/query"
))]
pub use query_zhejiang_sn_code::QueryZhejiangSnCode;
pub use query_zhejiang_sn_code::{ZhejiangSellState, ZhejiangSnCode};
#[doc(alias(
    "n品类核销",
    "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
    "POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm"
))]
pub use redeem_zhejiang_n_categories::RedeemZhejiangNCategories;
pub use redeem_zhejiang_n_categories::ZhejiangNCategoryRedemption;
#[doc(alias(
    "核销资格",
    "/v3/gov/subsidy/zhejiang/qualifications/sync",
    "POST /v3/gov/subsidy/zhejiang/qualifications/sync"
))]
pub use redeem_zhejiang_qualifications::RedeemZhejiangQualifications;
pub use redeem_zhejiang_qualifications::{ZhejiangRedemption, ZhejiangRedemptionResult};
#[doc(alias(
    "品类凭证码上报撤销",
    "/v3/gov/subsidy/zhejiang/authcode/refund",
    "POST /v3/gov/subsidy/zhejiang/authcode/refund"
))]
pub use revoke_zhejiang_redemption::RevokeZhejiangRedemption;
#[doc(alias(
    "N品类同步资格核销信息",
    "/v3/gov/subsidy/n-qualifications/sync",
    "POST /v3/gov/subsidy/n-qualifications/sync"
))]
pub use sync_n_category_redemption::SyncNCategoryRedemption;
#[doc(alias(
    "同步非银联支付交易退款信息",
    "/v3/gov/subsidy/audit/cup/refund/sync",
    "POST /v3/gov/subsidy/audit/cup/refund/sync"
))]
pub use sync_non_union_pay_refund::SyncNonUnionPayRefund;
#[doc(alias(
    "同步资格核销信息",
    "/v3/gov/subsidy/qualifications/sync",
    "POST /v3/gov/subsidy/qualifications/sync"
))]
pub use sync_qualification_redemption::SyncQualificationRedemption;
#[doc(alias(
    "交易信息回传",
    "/v3/gov/subsidy/transactions/sync",
    "POST /v3/gov/subsidy/transactions/sync"
))]
pub use sync_transaction::SyncTransaction;
pub use types::{
    Acknowledgement, AuditAcknowledgement, InvoiceInfo, TrackInfo, ZhejiangAcknowledgement,
};
#[doc(alias(
    "sn码解锁",
    "/v3/gov/subsidy/sncode/unlock",
    "POST /v3/gov/subsidy/sncode/unlock"
))]
pub use unlock_sn_code::UnlockSnCode;
#[doc(alias(
    "sn码解锁",
    "/v3/gov/subsidy/zhejiang/sncode/unlock",
    "POST /v3/gov/subsidy/zhejiang/sncode/unlock"
))]
pub use unlock_zhejiang_sn_code::UnlockZhejiangSnCode;
#[doc(alias(
    "更新审核数据",
    "/v3/gov/subsidy/audit/cup/update",
    "POST /v3/gov/subsidy/audit/cup/update"
))]
pub use update_audit_data::UpdateAuditData;
#[doc(alias(
    "上传审核数据",
    "/v3/gov/subsidy/audit/cup/upload",
    "POST /v3/gov/subsidy/audit/cup/upload"
))]
pub use upload_audit_data::UploadAuditData;
#[doc(alias(
    "商品信息上传",
    "/v3/gov/subsidy/goods/upload",
    "POST /v3/gov/subsidy/goods/upload"
))]
pub use upload_goods::UploadGoods;
