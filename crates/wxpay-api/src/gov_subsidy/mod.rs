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

pub use apply_for_zhejiang_auth_code::{ApplyForZhejiangAuthCode, ZhejiangAuthCode};
pub use cancel_passthrough_qualification::CancelPassthroughQualification;
pub use cancel_zhejiang_pre_redemption::CancelZhejiangPreRedemption;
pub use change_zhejiang_qualification::{
    ChangeZhejiangQualification, ChangedZhejiangQualification,
};
pub use claim_passthrough_qualification::ClaimPassthroughQualification;
pub use claim_zhejiang_qualification::ClaimZhejiangQualification;
pub use commit_zhejiang_redemption::CommitZhejiangRedemption;
pub use enums::{
    CategoryState, CollectionState, EnergyGrade, IdentityDocumentType, PcType, ProductType,
    QualificationState, SaleModel, UnclaimedReason, ZhejiangBinaryCode, ZhejiangCertificateType,
};
pub use invalidate_audit::InvalidateAudit;
pub use list_passthrough_qualifications::{
    ClaimMode, ListPassthroughQualifications, PassthroughQualification,
    PassthroughQualificationList,
};
pub use list_qualifications::{ListQualifications, UserQualification, UserQualificationList};
pub use lock_sn_code::LockSnCode;
pub use lock_zhejiang_sn_code::{LockZhejiangSnCode, ZhejiangSnCodeLock};
pub use pre_redeem_zhejiang_auth_code::{
    DiscountMode, PreRedeemZhejiangAuthCode, ZhejiangPreRedemption,
};
pub use query_audit::{Audit, QueryAudit};
pub use query_company::{Company, QueryCompany};
pub use query_daily_transaction_summary::{
    DailyTransactionSummary, QueryDailyTransactionSummary, SummaryQueryType,
};
pub use query_qualification::{Qualification, QueryQualification};
pub use query_sn_codes::{NotSellableReason, QuerySnCodes, SnCode, SnCodeList, SnCodeState};
pub use query_transactions::{QueryTransactions, ShopOrder, TransactionList};
pub use query_zhejiang_goods::{QueryZhejiangGoods, ZhejiangBarCodeType, ZhejiangGoods};
pub use query_zhejiang_qualification::{
    QueryZhejiangQualification, ZhejiangQualification, ZhejiangQualificationList,
    ZhejiangQualificationStatusCode,
};
pub use query_zhejiang_sn_code::{QueryZhejiangSnCode, ZhejiangSellState, ZhejiangSnCode};
pub use redeem_zhejiang_n_categories::{RedeemZhejiangNCategories, ZhejiangNCategoryRedemption};
pub use redeem_zhejiang_qualifications::{
    RedeemZhejiangQualifications, ZhejiangEnergyGrade, ZhejiangRedemption, ZhejiangRedemptionResult,
};
pub use revoke_zhejiang_redemption::RevokeZhejiangRedemption;
pub use sync_n_category_redemption::SyncNCategoryRedemption;
pub use sync_non_union_pay_refund::SyncNonUnionPayRefund;
pub use sync_qualification_redemption::SyncQualificationRedemption;
pub use sync_transaction::SyncTransaction;
pub use types::{
    Acknowledgement, AuditAcknowledgement, InvoiceInfo, TrackInfo, ZhejiangAcknowledgement,
};
pub use unlock_sn_code::UnlockSnCode;
pub use unlock_zhejiang_sn_code::UnlockZhejiangSnCode;
pub use update_audit_data::UpdateAuditData;
pub use upload_audit_data::UploadAuditData;
pub use upload_goods::UploadGoods;
