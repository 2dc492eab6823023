// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Services for the bank channel of settlement: ledgers, merchant records, controls and reductions (渠道服务).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryQuota`] | 查询渠道额度 | `GET /v3/aggracct-bc/wb-channel/account/balance` |
//! | [`QueryMerchantArchive`] | 查询商户资料 | `GET /v3/aggracct-bc/wb-channel/account/mch_archives` |
//! | [`QueryMerchantMedia`] | 查询商户影像件资料 | `GET /v3/aggracct-bc/wb-channel/account/mch_media` |
//! | [`ApplyForAccountRename`] | 受理渠道结算银行账户更名申请 | `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename` |
//! | [`QueryAccountRename`] | 查询渠道结算银行账户更名申请 | `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` |
//! | [`NotifyInfoUpdateResult`] | 资料更新请求审核结果回调通知 | `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` |
//! | [`ImposeControl`] | 发起微众台账管控 | `POST /v3/aggracct-bc/wb-channel/control-orders/punish` |
//! | [`LiftControl`] | 解除对微众台账的管控 | `POST /v3/aggracct-bc/wb-channel/control-orders/recover` |
//! | [`QueryControlOrder`] | 查询控制单 | `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` |
//! | [`CreateSpecialReduction`] | 特殊减额 | `POST /v3/aggracct-bc/wb-channel/special-reduction` |
//! | [`QuerySpecialReduction`] | 查询特殊减额结果 | `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` |

mod apply_for_account_rename;
mod create_special_reduction;
mod enums;
mod impose_control;
mod lift_control;
mod notify_info_update_result;
mod query_account_rename;
mod query_control_order;
mod query_merchant_archive;
mod query_merchant_media;
mod query_quota;
mod query_special_reduction;
mod types;

pub use apply_for_account_rename::ApplyForAccountRename;
pub use create_special_reduction::CreateSpecialReduction;
pub use enums::{
    AccountRenameState, ChangeScene, ReductionFailure, ReductionState, ReductionType, RequestScene,
};
pub use impose_control::{ControlImposition, FundRepatriationStrategy, ImposeControl};
pub use lift_control::{ControlLifting, LiftControl};
pub use notify_info_update_result::{
    AuditResult, InfoUpdateReceipt, InfoUpdateScene, NotifyInfoUpdateResult,
};
pub use query_account_rename::QueryAccountRename;
pub use query_control_order::{
    ControlAction, ControlEffectState, ControlExecutionState, ControlOrder, ControlType,
    ImposedControl, LiftedControl, QueryControlOrder,
};
pub use query_merchant_archive::{
    BeneficialOwner, LegalRepresentative, MerchantArchive, MerchantIdType, MerchantType,
    PersonIdType, QueryMerchantArchive,
};
pub use query_merchant_media::{
    BusinessScene, FileFormat, MerchantMedia, MerchantMediaType, QueryMerchantMedia,
};
pub use query_quota::{QueryQuota, Quota};
pub use query_special_reduction::QuerySpecialReduction;
pub use types::{AccountRename, SpecialReduction};
