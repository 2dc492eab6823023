// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Education: renewal deductions, campus payment and student card rights (教育缴费、校园).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryPapayContractById`] | 通过协议号查询签约 | `GET /v3/edu-papay/contracts/id/{contract_id}` |
//! | [`PresignPapayContract`] | 预签约 | `POST /v3/edu-papay/contracts/presign` |
//! | [`TerminatePapayContract`] | 解约 | `DELETE /v3/edu-papay/contracts/{contract_id}` |
//! | [`CreatePapayTransaction`] | 教育通扣款受理 | `POST /v3/edu-papay/transactions` |
//! | [`QueryPapayTransactionById`] | 微信订单号查单 | `GET /v3/edu-papay/transactions/id/{transaction_id}` |
//! | [`QueryPapayTransactionByOutTradeNo`] | 商户订单号查单 | `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}` |
//! | [`NotifyUserOfDeduction`] | 发送扣款预通知 | `POST /v3/edu-papay/user-notifications/{contract_id}/send` |
//! | [`ListPapayUserContracts`] | 通过用户标识查询签约 | `GET /v3/edu-papay/user/{openid}/contracts` |
//! | [`ListRightOrders`] | 通过QQ账号查询核销订单列表 | `GET /v3/edu-star/orders` |
//! | [`CreateRightOrder`] | 创建核销订单 | `POST /v3/edu-star/orders` |
//! | [`QueryStudentByOpenid`] | 通过微信用户标识查询用户信息 | `GET /v3/edu-star/users/openid/{wechat_openid}` |
//! | [`QueryStudentByQq`] | 通过QQ账号查询用户信息 | `GET /v3/edu-star/users/qq/{qq}` |
//! | [`PresignCampusContract`] | 预签约 | `POST /v3/eduschoolpay/contracts/presign` |
//! | [`QueryCampusContractById`] | 通过协议号查询签约 | `GET /v3/eduschoolpay/contracts/{contract_id}` |
//! | [`TerminateCampusContract`] | 商户主动解约 | `POST /v3/eduschoolpay/contracts/{contract_id}/terminate` |
//! | [`CreateCampusTransaction`] | 扣款 | `POST /v3/eduschoolpay/transactions` |
//! | [`QueryCampusTransactionById`] | 微信支付订单号查单 | `GET /v3/eduschoolpay/transactions/id/{transaction_id}` |
//! | [`QueryCampusTransactionByOutTradeNo`] | 商户订单号查单 | `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` |
//! | [`ListCampusUserContracts`] | 查询用户签约列表 | `GET /v3/eduschoolpay/users/{openid}/contracts` |
//! | [`QueryCampusDebtState`] | 商户查询用户欠款状态 | `GET /v3/eduschoolpay/users/{openid}/debt-state` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`PapayContractSigned`](Event::PapayContractSigned) | 签约成功通知 | `ENTRUST.SIGNING` |
//! | [`PapayContractReleased`](Event::PapayContractReleased) | 解约成功通知 | `ENTRUST.RELEASE` |
//! | [`CampusDebtChanged`](Event::CampusDebtChanged) | 校园轻松付用户欠款状态变化通知 | `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE` |
//! | [`CampusPaid`](Event::CampusPaid) | 校园轻松付扣费支付成功通知 | `TRANSACTION.INDUSTRY_SUCCESS` |
//! | [`CampusPaymentFailed`](Event::CampusPaymentFailed) | 校园轻松付扣费失败通知 | `TRANSACTION.INDUSTRY_FAILED` |

mod create_campus_transaction;
mod create_papay_transaction;
mod create_right_order;
mod enums;
mod event;
mod list_campus_user_contracts;
mod list_papay_user_contracts;
mod list_right_orders;
mod notify_user_of_deduction;
mod presign_campus_contract;
mod presign_papay_contract;
mod query_campus_contract_by_id;
mod query_campus_debt_state;
mod query_campus_transaction_by_id;
mod query_campus_transaction_by_out_trade_no;
mod query_papay_contract_by_id;
mod query_papay_transaction_by_id;
mod query_papay_transaction_by_out_trade_no;
mod query_student_by_openid;
mod query_student_by_qq;
mod terminate_campus_contract;
mod terminate_papay_contract;
mod types;

pub use create_campus_transaction::{
    CampusAmount, CreateCampusTransaction, CreatedCampusTransaction, SceneInfo, SettleInfo,
};
pub use create_papay_transaction::{CreatePapayTransaction, PapayAmount};
pub use create_right_order::CreateRightOrder;
pub use enums::UserDebtState;
pub use event::Event;
pub use list_campus_user_contracts::{CampusContractPage, ListCampusUserContracts, PageLinks};
pub use list_papay_user_contracts::{ContractState, ListPapayUserContracts, PapayContractPage};
pub use list_right_orders::{ListRightOrders, RightOrderPage};
pub use notify_user_of_deduction::NotifyUserOfDeduction;
pub use presign_campus_contract::{BankCard, Identity, PresignCampusContract};
pub use presign_papay_contract::PresignPapayContract;
pub use query_campus_contract_by_id::QueryCampusContractById;
pub use query_campus_debt_state::QueryCampusDebtState;
pub use query_campus_transaction_by_id::QueryCampusTransactionById;
pub use query_campus_transaction_by_out_trade_no::QueryCampusTransactionByOutTradeNo;
pub use query_papay_contract_by_id::QueryPapayContractById;
pub use query_papay_transaction_by_id::QueryPapayTransactionById;
pub use query_papay_transaction_by_out_trade_no::QueryPapayTransactionByOutTradeNo;
pub use query_student_by_openid::{QueryStudentByOpenid, StudentByOpenid};
pub use query_student_by_qq::{QueryStudentByQq, StudentByQq};
pub use terminate_campus_contract::TerminateCampusContract;
pub use terminate_papay_contract::TerminatePapayContract;
pub use types::{
    CampusContract, CampusDebtState, CampusPayer, CampusPromotionDetail, CampusTransaction,
    CampusTransactionAmount, ContractInfo, DeviceInfo, PapayContract, PapayTransaction, Payer,
    PresignToken, PromotionDetail, RightOrder, TransactionAmount,
};
